import type {
  BusinessDayConvention,
  CalendarId,
  DayCount,
  RepaymentMethod,
  ShortMonthRule,
} from "@respite/shared/loan/loan";
import { Field, InputType, Int } from "type-graphql";
import { CommandInput } from "../command/command.input.ts";
import { DateScalar, MinorScalar, RateScalar } from "../graphql/scalars.ts";
import {
  BusinessDayConventionEnum,
  CalendarIdEnum,
  DayCountEnum,
  RepaymentMethodEnum,
  ShortMonthRuleEnum,
} from "./loan.enums.ts";

@InputType({ description: "Who owes." })
export class BorrowerInput {
  @Field(() => String, {
    description: "Your own id of the borrower. A known one is taken as it is. At most 100 characters.",
  })
  externalId!: string;

  @Field(() => String, { description: "Full name. At most 100 characters." })
  name!: string;

  @Field(() => String, { defaultValue: "zh-Hans", description: "zh-Hans, zh-Hant or en." })
  locale!: string;

  @Field(() => String, { nullable: true, description: "Where they live, from the country down: CN-13-06." })
  area?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Their identity number. Only a keyed hash of it is kept, to find one person at several lenders.",
  })
  identityNumber?: string | null;
}

@InputType({ description: "What the loan was agreed on." })
export class LoanTermsInput {
  @Field(() => MinorScalar, { description: "Amount paid out, in minor units: 1 to 10 000 000 000 000." })
  principal!: number;

  @Field(() => String, { description: "ISO 4217 code; the institution's own." })
  currency!: string;

  @Field(() => RateScalar, {
    description: 'Nominal annual rate, at most "10", with at most eight decimals: "0.12" is 12 % a year.',
  })
  annualRate!: string;

  @Field(() => Int, { description: "Number of monthly instalments, 1 to 480." })
  termMonths!: number;

  @Field(() => RepaymentMethodEnum, { defaultValue: "EQUAL_INSTALMENT", description: "How it is paid back." })
  method!: RepaymentMethod;

  @Field(() => DayCountEnum, { defaultValue: "THIRTY_360", description: "How interest days are counted." })
  dayCount!: DayCount;

  @Field(() => DateScalar, { description: "The day the money was paid out." })
  startedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Due date of the first instalment, after `startedOn`; a month after it unless given.",
  })
  firstDueOn?: string | null;

  @Field(() => ShortMonthRuleEnum, {
    defaultValue: "LAST_DAY_OF_MONTH",
    description: "Where a due day goes that a month does not have.",
  })
  shortMonth!: ShortMonthRule;

  @Field(() => Int, {
    defaultValue: 1,
    description: "Instalments are rounded to a multiple of this many minor units, 1 to the principal.",
  })
  roundingMultiple!: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Interest is principal × rate × term, the same every month.",
  })
  flatInterest!: boolean;

  @Field(() => BusinessDayConventionEnum, {
    defaultValue: "UNADJUSTED",
    description: "What becomes of a due date that is no business day.",
  })
  businessDays!: BusinessDayConvention;

  @Field(() => CalendarIdEnum, { defaultValue: "CN", description: "Whose business days, if they count." })
  calendar!: CalendarId;
}

@InputType({ description: "One month of the credit record." })
export class CreditMonthInput {
  @Field(() => String, { description: "The month, `YYYY-MM`." })
  month!: string;

  @Field(() => Int, { description: "Most days past due in that month." })
  daysPastDue!: number;
}

@InputType({ description: "A loan as you have it." })
export class LoanRegisterInput extends CommandInput {
  @Field(() => BorrowerInput, { description: "Who owes." })
  borrower!: BorrowerInput;

  @Field(() => String, { description: "Your own id of the loan; must be new. At most 100 characters." })
  externalId!: string;

  @Field(() => String, { description: "Name of the product. At most 100 characters." })
  product!: string;

  @Field(() => LoanTermsInput, { description: "What it was agreed on." })
  terms!: LoanTermsInput;

  @Field(() => Int, { defaultValue: 0, description: "How many instalments are paid, 0 to `termMonths`." })
  paidInstalments!: number;

  @Field(() => [CreditMonthInput], {
    nullable: true,
    description: "Up to 24 months before now, in any order; months left out are unknown.",
  })
  creditRecord?: CreditMonthInput[] | null;
}
