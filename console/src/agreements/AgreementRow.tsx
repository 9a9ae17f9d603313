import { useLingui } from "@lingui/react/macro";
import { linkOptions } from "@tanstack/react-router";
import { useLocale } from "../app/use-locale.ts";
import type { CaseList } from "../case/case-search.ts";
import { formatDate, formatDayOf } from "../format/date.ts";
import { formatMoney } from "../format/money.ts";
import { ListRow } from "../ui/ListRow.tsx";
import { useReliefWords } from "../ui/measure-words.ts";
import { StandingChip } from "../ui/StandingChip.tsx";
import table from "../ui/table.module.css";
import type { ListedAgreement } from "./agreements-query.ts";

type Props = {
  agreement: ListedAgreement;
  /** The list in which its case is walked. */
  walked: CaseList;
  platform: boolean;
  onOpen: (agreement: ListedAgreement) => void;
};

/** One agreement: with whom, on what, and how it is kept. The name leads to its case; a click on the rest does, too. */
export function AgreementRow({ agreement, walked, platform, onOpen }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const { loan, state } = agreement;
  const relief = useReliefWords()(agreement.offer.measures).title;
  const day = (date: string | null) => (date === null ? null : formatDate(date, locale));
  const dayOf = (instant: string) => formatDayOf(instant, locale, loan.institution.timeZone);
  const [missed, cureBy, watched] = [day(agreement.missedOn), day(agreement.cureBy), day(agreement.watchUntil)];
  const ended = agreement.endedAt && dayOf(agreement.endedAt);
  return (
    <ListRow
      id={agreement.id}
      name={loan.borrower.maskedName}
      way={linkOptions({ to: "/cases/$caseId", params: { caseId: agreement.caseId }, search: walked })}
      onOpen={() => onOpen(agreement)}
      note={<span className={table.note}>{`${loan.product} · ${loan.externalId}`}</span>}
    >
      {platform && <td className={table.soft}>{loan.institution.name}</td>}
      <td>
        <StandingChip state={state} />
        {state === "AT_RISK" && (
          <span className={table.note}>{t`Due ${missed}; may be made good until ${cureBy}`}</span>
        )}
        {ended && <span className={table.note}>{t`Ended ${ended}`}</span>}
        {watched && <span className={table.note}>{t`Watched until ${watched}`}</span>}
      </td>
      <td>{relief}</td>
      <td data-number>
        {loan.nextDueAmount && !ended ? formatMoney(loan.nextDueAmount, locale) : "—"}
        {loan.nextDueOn && !ended && <span className={table.note}>{day(loan.nextDueOn)}</span>}
      </td>
      <td data-short>{day(loan.maturityOn)}</td>
      <td data-short>{dayOf(agreement.acceptedAt)}</td>
    </ListRow>
  );
}
