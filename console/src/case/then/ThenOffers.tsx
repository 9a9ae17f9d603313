import { Trans, useLingui } from "@lingui/react/macro";
import { useLocale } from "../../app/use-locale.ts";
import { formatDate } from "../../format/date.ts";
import { formatMoney } from "../../format/money.ts";
import { useReliefWords } from "../../ui/measure-words.ts";
import { Section } from "../../ui/Section.tsx";
import table from "../../ui/table.module.css";
import { useOfferStatusWords } from "../offers/useOfferStatusWords.ts";
import type { Then } from "./case-then-query.ts";

/** Every offer made by then, with the status that it had. */
export function ThenOffers({ offers }: { offers: Then["offers"] }) {
  const { t } = useLingui();
  const locale = useLocale();
  const words = useReliefWords();
  const states = useOfferStatusWords();
  if (offers.length === 0) return null;
  return (
    <Section title={<Trans>Offers</Trans>} flush>
      <table className={table.table} aria-label={t`Offers`}>
        <thead>
          <tr>
            <th scope="col">{t`Relief`}</th>
            <th scope="col">{t`State`}</th>
            <th scope="col" data-number>{t`Next payment`}</th>
            <th scope="col" data-number>{t`Still payable`}</th>
            <th scope="col">{t`Ends`}</th>
          </tr>
        </thead>
        <tbody>
          {offers.map((offer, index) => (
            <tr key={`${offer.termsHash}-${String(index)}`}>
              <td>
                {words(offer.measures).title}
                <span className={table.note}>{words(offer.measures).detail}</span>
              </td>
              <td>{states[offer.status]}</td>
              <td data-number>
                {formatMoney(offer.firstAmount, locale)}
                <span className={table.note}>{formatDate(offer.firstDueOn, locale)}</span>
              </td>
              <td data-number>{formatMoney(offer.stillPayable, locale)}</td>
              <td data-short>{formatDate(offer.maturityOn, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
