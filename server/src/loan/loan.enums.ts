import type {
  BusinessDayConvention,
  CalendarId,
  DayCount,
  LoanStatus,
  RepaymentMethod,
  ShortMonthRule,
} from "@respite/shared/loan/loan";
import { enumOf } from "../graphql/register-enum.ts";

export const RepaymentMethodEnum = enumOf<RepaymentMethod>("RepaymentMethod", "How a loan is paid back.", {
  EQUAL_INSTALMENT: "The same amount every month (等额本息).",
  EQUAL_PRINCIPAL: "The same principal every month, so the amount falls (等额本金).",
  INTEREST_ONLY: "Interest every month, the principal at the end (先息后本).",
  BULLET: "Principal and interest together at the end (到期一次还本付息).",
});

export const DayCountEnum = enumOf<DayCount>("DayCount", "How the days of an interest period are counted.", {
  THIRTY_360: "Every month has 30 days, every year 360.",
  ACT_365F: "Actual days over 365.",
  ACT_360: "Actual days over 360.",
  ACT_ACT: "Actual days over the actual length of the year they lie in.",
});

export const ShortMonthRuleEnum = enumOf<ShortMonthRule>(
  "ShortMonthRule",
  "Where a due day goes that a month does not have.",
  {
    LAST_DAY_OF_MONTH: "The last day of that month: 31 January is followed by 28 February, then 31 March.",
    FIRST_DAY_OF_NEXT_MONTH: "The first day of the next month.",
  },
);

export const BusinessDayConventionEnum = enumOf<BusinessDayConvention>(
  "BusinessDayConvention",
  "What becomes of a due date that is no business day. Interest runs to the agreed date, and the anchor stays.",
  {
    UNADJUSTED: "The due date stays.",
    FOLLOWING: "The next business day.",
    MODIFIED_FOLLOWING: "The next business day, unless that lies in another month: then the one before.",
    PRECEDING: "The business day before.",
  },
);

export const CalendarIdEnum = enumOf<CalendarId>("BusinessCalendar", "Whose holidays and make-up days count.", {
  CN: "China: public holidays, and weekends that are worked in exchange (调休).",
  US: "United States: federal holidays.",
  WEEKDAYS: "Monday to Friday, without holidays.",
});

export const LoanStatusEnum = enumOf<LoanStatus>("LoanStatus", "Where a loan stands.", {
  CURRENT: "Nothing is overdue.",
  DELINQUENT: "An instalment is overdue.",
  SETTLED: "Everything is paid.",
  CHARGED_OFF: "Written off by the lender; needs special handling.",
  IN_LITIGATION: "Before a court; needs special handling.",
});
