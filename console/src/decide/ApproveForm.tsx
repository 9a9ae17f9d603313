import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import type { DecidePanel_CaseFragment } from "../operations.generated.ts";
import fields from "../ui/fields.module.css";
import { TextArea } from "../ui/fields.tsx";
import { AuthorityNote } from "./AuthorityNote.tsx";
import { composeRelief, formOf } from "./compose.ts";
import { DecisionForm } from "./DecisionForm.tsx";
import { type OfferDraft, useDraft } from "./draft-store.ts";
import { furthest } from "./furthest.ts";
import styles from "./Offer.module.css";
import { OfferCard } from "./OfferCard.tsx";
import { useOfferKeys } from "./useOfferKeys.ts";
import { usePreviews } from "./usePreviews.ts";

/** A decision carries four offers at most. */
const MOST_OFFERS = 4;

/** Approve: choose among the suggested offers, change them, add one; the server computes each anew as it changes. */
export function ApproveForm({ data }: { data: DecidePanel_CaseFragment }) {
  const { t } = useLingui();
  const { draft, change } = useDraft(data.id);
  const [tried, setTried] = useState(false);
  const [editing, setEditing] = useState<string | null>(null);
  const { offers } = draft;
  const previews = usePreviews(
    data.id,
    offers.map((offer) => offer.measures),
  );
  const set = (key: string, part: Partial<OfferDraft>) =>
    change({ offers: offers.map((offer) => (offer.key === key ? { ...offer, ...part } : offer)) });
  const remove = (key: string) => change({ offers: offers.filter((offer) => offer.key !== key) });
  const add = () => {
    const key = crypto.randomUUID();
    change({ offers: [...offers, { key, measures: composeRelief(formOf([])), chosen: true, why: null }] });
    setEditing(key);
  };
  useOfferKeys(offers, (offer) => set(offer.key, { chosen: !offer.chosen }));

  const chosen = offers.filter((offer) => offer.chosen);
  const computed = offers.flatMap((offer, index) => (offer.chosen ? [previews[index]] : []));
  const broken = computed.some((preview) => preview?.problem);
  const reasons = [...new Set(computed.flatMap((preview) => preview?.preview?.secondReviewReasons ?? []))];
  const findings = furthest(computed.flatMap((preview) => preview?.preview?.beyondAuthority ?? []));
  // What is offered is judged, not what was asked for; until it is back from the server, the case's own findings are.
  const known = computed.every((preview) => preview?.preview);
  const failed = known ? reasons.includes("FAILED_RULE") : data.evaluation?.passed === false;
  const missingReason = failed && draft.overrideReason.trim() === "";
  const count = chosen.length;
  return (
    <DecisionForm
      data={data}
      title={<Trans>Approve</Trans>}
      submit={t`Approve with ${plural(count, { one: "# offer", other: "# offers" })}`}
      decide={(command) => {
        setTried(true);
        if (count === 0 || broken || missingReason) return null;
        const words = draft.words.trim();
        const overrideReason = draft.overrideReason.trim();
        const composed = chosen.map(({ conditions, measures }) => ({ measures, ...(conditions && { conditions }) }));
        return {
          mode: "approve",
          input: { ...command, offers: composed, ...(words && { words }), ...(failed && { overrideReason }) },
        };
      }}
    >
      <fieldset className={styles.offers}>
        <legend className={styles.legend}>
          <Trans>Offers the borrower may choose from</Trans>
        </legend>
        {offers.map((offer, index) => (
          <OfferCard
            key={offer.key}
            position={index + 1}
            offer={offer}
            preview={previews[index]}
            first={index === 0}
            editing={editing === offer.key}
            onEdit={() => setEditing(editing === offer.key ? null : offer.key)}
            onChange={(part) => set(offer.key, part)}
            onRemove={() => remove(offer.key)}
          />
        ))}
        {offers.length < MOST_OFFERS && (
          <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={15} />} onClick={add} justify="start">
            <Trans>Add an offer</Trans>
          </Button>
        )}
        {tried && count === 0 && (
          <p className={fields.error} role="alert">
            <Trans>Choose at least one offer.</Trans>
          </p>
        )}
      </fieldset>
      {failed && (
        <TextArea
          label={<Trans>Why approve although a rule failed</Trans>}
          hint={<Trans>For the record and the second reviewer.</Trans>}
          error={tried && missingReason ? t`A failed rule is only overridden with a reason.` : null}
          value={draft.overrideReason}
          onChange={(overrideReason) => change({ overrideReason })}
          required
        />
      )}
      <TextArea
        label={<Trans>Words to the borrower</Trans>}
        hint={<Trans>Optional. They stand in the notice above the offers.</Trans>}
        value={draft.words}
        onChange={(words) => change({ words })}
        rows={2}
      />
      <AuthorityNote reasons={reasons.length > 0 || (known && count > 0) ? reasons : null} findings={findings} />
    </DecisionForm>
  );
}
