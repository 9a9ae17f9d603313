import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Loader } from "@mantine/core";
import { IconPencil, IconTrash } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useLocale } from "../app/use-locale.ts";
import { RateAgainstCap } from "../case/offers/RateAgainstCap.tsx";
import { formatDate } from "../format/date.ts";
import { formatChange, formatMoney } from "../format/money.ts";
import fields from "../ui/fields.module.css";
import { useReliefWords } from "../ui/measure-words.ts";
import { ConditionsFields, NO_CONDITIONS } from "./ConditionsFields.tsx";
import { conditionsSaid } from "./conditions-said.ts";
import type { OfferDraft } from "./draft-store.ts";
import styles from "./Offer.module.css";
import { OfferEditor } from "./OfferEditor.tsx";
import type { Preview } from "./usePreviews.ts";

type Props = {
  position: number;
  offer: OfferDraft;
  preview: Preview | undefined;
  first: boolean;
  editing: boolean;
  onEdit: () => void;
  onChange: (part: Partial<OfferDraft>) => void;
  onRemove: () => void;
};

/** One offer: taken or left, what it comes to, and its editor when asked for. */
export function OfferCard({ position, offer, preview, first, editing, onEdit, onChange, onRemove }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const said = useReliefWords()(offer.measures);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (first) box.current?.focus();
  }, [first]);
  const figures = preview?.preview;
  const problem = preview?.problem ?? null;
  return (
    <div className={styles.offer} data-chosen={offer.chosen || undefined}>
      <label className={styles.take}>
        <input
          ref={box}
          type="checkbox"
          checked={offer.chosen}
          aria-invalid={(offer.chosen && problem !== null) || undefined}
          onChange={(event) => onChange({ chosen: event.currentTarget.checked })}
        />
        <span>
          <span className={styles.title}>
            {position}. {said.title}
          </span>
          {said.detail && <span className={styles.note}>{said.detail}</span>}
          {offer.why && <span className={styles.note}>{offer.why}</span>}
          {conditionsSaid(offer.conditions, locale).map((condition) => (
            <span key={condition} className={styles.note}>
              {condition}
            </span>
          ))}
        </span>
      </label>
      <div className={styles.tools}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-expanded={editing}
          aria-label={t`Edit offer ${position}`}
          onClick={onEdit}
        >
          <IconPencil size={15} />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t`Remove offer ${position}`} onClick={onRemove}>
          <IconTrash size={15} />
        </ActionIcon>
      </div>
      {editing && (
        <>
          <OfferEditor measures={offer.measures} onChange={(measures) => onChange({ measures, why: null })} />
          <ConditionsFields
            conditions={offer.conditions ?? NO_CONDITIONS}
            onChange={(conditions) => onChange({ conditions })}
          />
        </>
      )}
      <div className={styles.outcome} aria-live="polite">
        {problem && <p className={fields.error}>{problem}</p>}
        {!problem && !figures && <Loader size="xs" type="dots" />}
        {figures && (
          <dl>
            <div>
              <dt>
                <Trans>Next payment</Trans>
              </dt>
              <dd>{`${formatDate(figures.firstDueOn, locale)} · ${formatMoney(figures.firstAmount, locale)}`}</dd>
            </div>
            <div>
              <dt>
                <Trans>Cost to the borrower</Trans>
              </dt>
              <dd>{formatChange(figures.costToBorrower, locale)}</dd>
            </div>
            <div>
              <dt>
                <Trans>Effective annual rate</Trans>
              </dt>
              <dd>
                <RateAgainstCap figures={figures} />
              </dd>
            </div>
          </dl>
        )}
      </div>
    </div>
  );
}
