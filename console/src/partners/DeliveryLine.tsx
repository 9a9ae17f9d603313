import { useApolloClient } from "@apollo/client/react";
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { DELIVERY_PROBLEM_LABELS, DELIVERY_STATE_LABELS } from "@respite/shared/locale/labels/webhook-labels";
import type { DeliveryState } from "@respite/shared/webhook/webhook-delivery";
import { Link } from "@tanstack/react-router";
import { useCommand } from "../app/use-command.ts";
import { useLocale } from "../app/use-locale.ts";
import { formatInstant } from "../format/date.ts";
import { Chip, type Tone } from "../ui/Chip.tsx";
import { QuietAction } from "../ui/QuietAction.tsx";
import { showToast } from "../ui/toasts.ts";
import styles from "./Partners.module.css";
import type { Delivery } from "./partners-query.ts";
import { replayDelivery } from "./send-webhook.ts";

const TONES: Readonly<Record<DeliveryState, Tone>> = { WAITING: "info", DELIVERED: "accent", DEAD: "danger" };

type Props = { delivery: Delivery; timeZone: string; replays: boolean };

/** One event that an endpoint is told of, how that went, and the way to tell it again. */
export function DeliveryLine({ delivery, timeZone, replays }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const client = useApolloClient();
  const { id, kind, caseId, at, state, attempts, nextAt, lastStatus, lastProblem } = delivery;
  const again = useCommand(
    (deliveryId: string, key) => replayDelivery(client, deliveryId, key),
    () => showToast({ tone: "done", text: t`${kind} is sent again.` }),
  );
  const moment = (instant: string) => formatInstant(instant, locale, timeZone);
  const next = nextAt && attempts > 0 && moment(nextAt);
  const said = [
    lastProblem && DELIVERY_PROBLEM_LABELS[lastProblem][locale],
    lastStatus !== null && t`status ${lastStatus}`,
    attempts > 0 && t`${plural(attempts, { one: "# attempt", other: "# attempts" })}`,
  ].filter(Boolean);
  return (
    <li className={styles.delivery}>
      <div className={styles.what}>
        {caseId ? (
          <Link to="/cases/$caseId" params={{ caseId }}>
            {kind}
          </Link>
        ) : (
          <code>{kind}</code>
        )}
        <Chip tone={TONES[state]}>{DELIVERY_STATE_LABELS[state][locale]}</Chip>
      </div>
      <p className={styles.about}>
        <time dateTime={at}>{moment(at)}</time>
        {said.length > 0 && ` · ${said.join(" · ")}`}
      </p>
      {next && <p className={styles.about}>{t`Next attempt: ${next}`}</p>}
      {replays && (
        <span className={styles.again}>
          <QuietAction label={t`Send again`} run={() => void again.send(id)} />
        </span>
      )}
      {again.messages.map((message) => (
        <p key={message} role="alert" className={styles.about}>
          {message}
        </p>
      ))}
    </li>
  );
}
