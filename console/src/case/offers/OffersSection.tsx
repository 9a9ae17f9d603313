import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { useLocale } from "../../app/use-locale.ts";
import { conditionsSaid } from "../../decide/conditions-said.ts";
import { useDraft } from "../../decide/draft-store.ts";
import { usePreviews } from "../../decide/usePreviews.ts";
import { Section } from "../../ui/Section.tsx";
import { CASE_OFFERS } from "./case-offers.ts";
import { OfferComparison } from "./OfferComparison.tsx";
import type { Before, OfferView } from "./offer-view.ts";
import { offersStand } from "./offers-stand.ts";
import { useOfferStatusWords } from "./useOfferStatusWords.ts";

/** What the borrower may choose from: the offers made, or, until there are any, those being composed. */
export function OffersSection({ from }: { from: FragmentType<typeof CASE_OFFERS> }) {
  const locale = useLocale();
  const { data } = useSuspenseFragment({ fragment: CASE_OFFERS, fragmentName: "CaseOffers_case", from });
  const { draft } = useDraft(data.id);
  const composed = draft.offers.filter((offer) => offer.chosen);
  const stands = offersStand(data.offers);
  const previews = usePreviews(data.id, stands ? [] : composed.map((offer) => offer.measures));
  const before: Before = {
    rows: data.loan.schedule.instalments,
    maturityOn: data.loan.maturityOn,
    currency: data.exposure.currency,
  };
  const states = useOfferStatusWords();
  const made = data.offers.map(
    (offer): OfferView => ({
      key: offer.id,
      measures: offer.measures,
      note: states[offer.status],
      conditions: offer.conditions?.sentences ?? [],
      computed: { figures: offer, rows: offer.instalments },
    }),
  );
  const drafted = composed.map((offer, index): OfferView => {
    const preview = previews[index]?.preview;
    return {
      key: offer.key,
      measures: offer.measures,
      note: null,
      conditions: conditionsSaid(offer.conditions, locale),
      computed: preview ? { figures: preview, rows: preview.schedule.instalments } : null,
    };
  });
  const isMade = stands || (drafted.length === 0 && made.length > 0);
  const shown = isMade ? made : drafted;
  const title = isMade ? (
    <Trans>Offers</Trans>
  ) : shown.length > 0 ? (
    draft.mode === "approve" ? (
      <Trans>Offers you would make</Trans>
    ) : (
      <Trans>Offers the policy suggests</Trans>
    )
  ) : (
    <Trans>Schedule in force</Trans>
  );
  return (
    <Section title={title} flush>
      <OfferComparison before={before} offers={shown} />
    </Section>
  );
}
