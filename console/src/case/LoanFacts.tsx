import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { LOAN_STATUS_LABELS, REPAYMENT_METHOD_LABELS } from "@respite/shared/locale/labels/loan-labels";
import { formatRate } from "@respite/shared/money/format-rate";
import { useLocale } from "../app/use-locale.ts";
import { formatDate } from "../format/date.ts";
import { formatMoney } from "../format/money.ts";
import type { LoanFacts_CaseFragment } from "../operations.generated.ts";
import { MEASURE_WORDS, useReliefWords } from "../ui/measure-words.ts";
import styles from "./Case.module.css";
import { Fact } from "./Fact.tsx";

export const LOAN_FACTS: TypedDocumentNode<LoanFacts_CaseFragment> = gql`
  fragment LoanFacts_case on DeferralCase {
    id
    requested {
      ...MeasureWords_measure @unmask
    }
    exposure {
      minor
      currency
    }
    loan {
      id
      externalId
      product
      status
      daysPastDue
      nextDueOn
      nextDueAmount {
        minor
        currency
      }
      maturityOn
      penaltyInterest {
        unpaid {
          minor
          currency
        }
        daysStopped
        annualRate
      }
      terms {
        principal {
          minor
          currency
        }
        annualRate
        termMonths
        method
      }
    }
  }
  ${MEASURE_WORDS}
`;

/** What is asked, and of which loan, in one line of figures. */
export function LoanFacts({ from }: { from: FragmentType<typeof LOAN_FACTS> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const words = useReliefWords();
  const { data } = useSuspenseFragment({ fragment: LOAN_FACTS, fragmentName: "LoanFacts_case", from });
  const { loan } = data;
  const asked = words(data.requested);
  const principal = formatMoney(loan.terms.principal, locale);
  const late = loan.daysPastDue;
  const penalty = loan.penaltyInterest;
  const [unpaid, rate] = [formatMoney(penalty.unpaid, locale), formatRate(penalty.annualRate, locale)];
  const penaltyWords = [
    t`${unpaid} penalty interest at ${rate}`,
    ...(penalty.daysStopped === 0
      ? []
      : [t`stopped for ${plural(penalty.daysStopped, { one: "# day", other: "# days" })}`]),
  ];
  return (
    <dl className={styles.facts}>
      <Fact label={t`Requested`} value={asked.title} note={asked.detail} strong />
      <Fact label={t`Exposure`} value={formatMoney(data.exposure, locale)} note={t`of ${principal} lent`} strong />
      <Fact
        label={t`Next instalment`}
        value={loan.nextDueAmount ? formatMoney(loan.nextDueAmount, locale) : "—"}
        note={loan.nextDueOn ? formatDate(loan.nextDueOn, locale) : null}
      />
      <Fact
        label={t`Loan status`}
        value={LOAN_STATUS_LABELS[loan.status][locale]}
        note={[
          t`${plural(late, { one: "# day past due", other: "# days past due" })}`,
          ...(penalty.annualRate === "0" ? [] : penaltyWords),
        ].join(" · ")}
        tone={late > 0 ? "warn" : undefined}
      />
      <Fact
        label={t`Terms`}
        value={`${formatRate(loan.terms.annualRate, locale)} · ${t`${plural(loan.terms.termMonths, { one: "# month", other: "# months" })}`}`}
        note={REPAYMENT_METHOD_LABELS[loan.terms.method][locale]}
      />
      <Fact label={t`Ends`} value={formatDate(loan.maturityOn, locale)} note={`${loan.product} · ${loan.externalId}`} />
    </dl>
  );
}
