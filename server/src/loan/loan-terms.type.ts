import type {
  BusinessDayConvention,
  CalendarId,
  DayCount,
  RepaymentMethod,
  ShortMonthRule,
} from "@respite/shared/loan/loan";
import { Field, Int, ObjectType } from "type-graphql";
import { Money } from "../graphql/money.type.ts";
import { DateScalar, RateScalar } from "../graphql/scalars.ts";
import {
  BusinessDayConventionEnum,
  CalendarIdEnum,
  DayCountEnum,
  RepaymentMethodEnum,
  ShortMonthRuleEnum,
} from "./loan.enums.ts";

@ObjectType({ description: "What a loan was agreed on; everything its schedule is computed from." })
export class LoanTerms {
  @Field(() => Money, { description: "Amount paid out." })
  principal!: Money;

  @Field(() => RateScalar, { description: 'Nominal annual rate: "0.12" is 12 % a year.' })
  annualRate!: string;

  @Field(() => Int, { description: "Number of monthly instalments." })
  termMonths!: number;

  @Field(() => RepaymentMethodEnum, { description: "How it is paid back." })
  method!: RepaymentMethod;

  @Field(() => DayCountEnum, { description: "How interest days are counted." })
  dayCount!: DayCount;

  @Field(() => DateScalar, { description: "The day the money was paid out." })
  startedOn!: string;

  @Field(() => DateScalar, {
    description: "Due date of the first instalment; its day of month anchors all that follow.",
  })
  firstDueOn!: string;

  @Field(() => ShortMonthRuleEnum, { description: "Where a due day goes that a month does not have." })
  shortMonth!: ShortMonthRule;

  @Field(() => Int, { description: "Instalments are rounded to a multiple of this many minor units." })
  roundingMultiple!: number;

  @Field(() => Boolean, { description: "Interest is principal × rate × term, the same every month." })
  flatInterest!: boolean;

  @Field(() => BusinessDayConventionEnum, { description: "What becomes of a due date that is no business day." })
  businessDays!: BusinessDayConvention;

  @Field(() => CalendarIdEnum, { nullable: true, description: "Whose business days count; null where none do." })
  calendar!: CalendarId | null;
}
