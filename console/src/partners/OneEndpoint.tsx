import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useLocale } from "../app/use-locale.ts";
import { formatInstant } from "../format/date.ts";
import form from "../ui/form.module.css";
import { Deliveries } from "./Deliveries.tsx";
import { EndpointForm } from "./EndpointForm.tsx";
import { NewSecret } from "./NewSecret.tsx";
import styles from "./Partners.module.css";
import type { Endpoint } from "./partners-query.ts";

type Props = {
  endpoint: Endpoint;
  sets: boolean;
  secret: string | null;
  onSecret: (secret: string | null) => void;
  onBack: () => void;
};

/** An endpoint that is open: where it is, what may be done with it, and what it was told. */
export function OneEndpoint({ endpoint, sets, secret, onSecret, onBack }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const [doing, setDoing] = useState<"rotate" | "disable" | null>(null);
  const moment = (at: string) => formatInstant(at, locale, endpoint.institution.timeZone);
  const until =
    endpoint.formerUntil !== null && Date.parse(endpoint.formerUntil) > Date.now() ? endpoint.formerUntil : null;
  const former = until && moment(until);
  const rotated = endpoint.rotatedAt && moment(endpoint.rotatedAt);
  const by = endpoint.disabledByName;
  const ended = endpoint.disabledAt && moment(endpoint.disabledAt);
  if (doing)
    return <EndpointForm endpoint={endpoint} what={doing} onSecret={onSecret} onClose={() => setDoing(null)} />;
  return (
    <div className={styles.panel}>
      <h2 className={form.heading}>{endpoint.name}</h2>
      <p className={styles.address}>{endpoint.url}</p>
      {secret && <NewSecret secret={secret} onSeen={() => onSecret(null)} />}
      {rotated && <p className={form.quiet}>{t`Its secret was renewed on ${rotated}.`}</p>}
      {former && <p className={form.quiet}>{t`Until ${former} the former secret signs, too.`}</p>}
      {ended && <p className={form.said}>{t`Disabled on ${ended} by ${by}. Nothing is sent any more.`}</p>}
      <div className={form.submit}>
        {sets && !ended && (
          <>
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => setDoing("rotate")}
            >{t`Renew the secret…`}</Button>
            <Button variant="default" size="compact-sm" onClick={() => setDoing("disable")}>{t`Disable…`}</Button>
          </>
        )}
        <Button variant="subtle" size="compact-sm" color="gray" onClick={onBack}>{t`Back`}</Button>
      </div>
      <Deliveries endpoint={endpoint} replays={sets && !ended} />
    </div>
  );
}
