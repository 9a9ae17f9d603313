import type { CalendarDate } from "../calendar/calendar-date.ts";
import { formatShortDate } from "../locale/format-date.ts";
import { formatValue } from "../locale/format-value.ts";
import { GROUND_LABELS, HARDSHIP_REASON_LABELS } from "../locale/labels/case-word-labels.ts";
import { LOAN_STATUS_LABELS } from "../locale/labels/loan-labels.ts";
import type { Locale, Sentence } from "../locale/locale.ts";
import { sentence } from "../locale/render.ts";
import { deferralMonths } from "./deferral-months.ts";
import { evidenceNames } from "./evidence-for.ts";
import type { Fact, FactName, FactSource } from "./fact.ts";
import type { Facts, OtherApplication } from "./facts.ts";
import type { FindingUnit } from "./finding.ts";

/**
 * Everything the rules looked at, each with who says so and as of which day; what is not known is left out.
 *
 * @param evaluatedOn the business date the rules were run for
 */
export function listFacts(facts: Facts, evaluatedOn: CalendarDate): readonly Fact[] {
  const { currency } = facts.outstanding;
  const loanDay = facts.loanAsOf ?? evaluatedOn;
  const list: Fact[] = [];
  const tell = (name: FactName, value: Sentence, source: FactSource, asOf = evaluatedOn) =>
    list.push({ name, value, source, asOf });
  const told = (
    name: FactName,
    value: string | number | boolean,
    unit: FindingUnit,
    source: FactSource,
    asOf?: string,
  ) => tell(name, formatValue(value, unit, currency), source, asOf);
  const asIs = (text: string) => sentence(() => text);
  const received = facts.submittedOn;

  tell("GROUND", GROUND_LABELS[facts.ground], "APPLICATION", received);
  tell("HARDSHIP_REASON", HARDSHIP_REASON_LABELS[facts.hardshipReason], "APPLICATION", received);
  if (facts.hardshipSince) tell("HARDSHIP_SINCE", dayOf(facts.hardshipSince), "APPLICATION", received);
  tell("SUBMITTED_ON", dayOf(received), "OWN_RECORD", received);
  told("REQUESTED_MONTHS", deferralMonths(facts.requested, facts), "months", "APPLICATION", received);
  if (facts.area) tell("AREA", asIs(facts.area), "LENDER", loanDay);
  if (facts.disaster) tell("DISASTER", asIs(`${facts.disaster.name} (${facts.disaster.code})`), "DISASTER_REGISTER");
  tell("LOAN_STATUS", LOAN_STATUS_LABELS[facts.loanStatus], "LENDER", loanDay);
  told("OUTSTANDING", facts.outstanding.minor, "money", "LENDER", loanDay);
  told("ANNUAL_RATE", facts.annualRate, "rate", "LENDER", loanDay);
  tell("NEXT_DUE_ON", dayOf(facts.nextDueOn), "LENDER", loanDay);
  told("DAYS_PAST_DUE", facts.daysPastDue, "days", "LENDER", received);
  tell("STARTED_ON", dayOf(facts.startedOn), "LENDER", loanDay);
  if (facts.creditRecord.length > 0) {
    const worst = Math.max(...facts.creditRecord.map(({ daysPastDue }) => daysPastDue));
    told("WORST_DAYS_PAST_DUE", worst, "days", "CREDIT_RECORD", loanDay);
  }
  if (facts.evidence.length > 0) tell("EVIDENCE", evidenceNames(facts.evidence), "DOCUMENTS");
  told("PAST_RELIEFS", facts.pastReliefs.length, "count", "OWN_RECORD");
  told("OPEN_CASE_ON_LOAN", facts.openCaseOnLoan, "yes-no", "OWN_RECORD");
  const others = facts.otherApplications ?? [];
  const elsewhere = others.some(({ lender }) => lender !== null);
  if (others.length > 0) tell("OTHER_APPLICATIONS", applications(others), elsewhere ? "OTHER_LENDERS" : "OWN_RECORD");
  return list;
}

const dayOf = (date: CalendarDate): Sentence => sentence((locale) => formatShortDate(date, locale));

const HERE: Sentence = { "zh-Hans": "本机构", "zh-Hant": "本機構", en: "this lender" };

function applications(others: readonly OtherApplication[]): Sentence {
  const one = ({ lender, submittedOn }: OtherApplication, locale: Locale) =>
    `${lender ?? HERE[locale]} ${formatShortDate(submittedOn, locale)}`;
  return sentence((locale) => others.map((other) => one(other, locale)).join(locale === "en" ? ", " : "、"));
}
