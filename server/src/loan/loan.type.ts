import type { LoanStatus } from "@respite/shared/loan/loan";
import { Field, Int, ObjectType } from "type-graphql";
import { Borrower } from "../borrower/borrower.type.ts";
import { Money } from "../graphql/money.type.ts";
import { Node } from "../graphql/node.type.ts";
import { DateScalar } from "../graphql/scalars.ts";
import { Institution } from "../institution/institution.type.ts";
import { Payment } from "../payment/payment.type.ts";
import { Protection } from "../protection/protection.type.ts";
import { Schedule } from "../schedule/schedule.type.ts";
import { CreditMonth } from "./credit-month.type.ts";
import { LoanStatusEnum } from "./loan.enums.ts";
import { LoanTerms } from "./loan-terms.type.ts";

@ObjectType({ implements: Node, description: "A loan with its schedule and its credit record." })
export class Loan extends Node {
  @Field(() => String, { description: "The partner's own id." })
  externalId!: string;

  @Field(() => String, { description: "Name of the product." })
  product!: string;

  @Field(() => Borrower, { description: "Who owes." })
  borrower!: Borrower;

  @Field(() => Institution, { description: "Who lent." })
  institution!: Institution;

  @Field(() => LoanTerms, { description: "What it was agreed on." })
  terms!: LoanTerms;

  @Field(() => LoanStatusEnum, { description: "Where it stands." })
  status!: LoanStatus;

  @Field(() => Money, { description: "Principal outstanding." })
  outstanding!: Money;

  @Field(() => DateScalar, { nullable: true, description: "Due date of the oldest unpaid instalment." })
  nextDueOn!: string | null;

  @Field(() => Money, {
    nullable: true,
    description:
      "What is still unpaid of that instalment, penalty interest as it had grown when the loan last changed: `penaltyInterest` says what it is today.",
  })
  nextDueAmount!: Money | null;

  @Field(() => DateScalar, { description: "Due date of the last instalment." })
  maturityOn!: string;

  @Field(() => Int, { description: "Days past due, as counted. `reportingStatus` gives the protected count." })
  daysPastDue!: number;

  @Field(() => [CreditMonth], { description: "The last 24 months, oldest first." })
  creditRecord!: CreditMonth[];

  @Field(() => Schedule, { description: "The schedule in force." })
  schedule!: Schedule;

  @Field(() => [Schedule], { description: "Every version ever booked, oldest first." })
  schedules!: Schedule[];

  @Field(() => [Protection], { description: "Every protection interval, oldest first." })
  protections!: Protection[];

  @Field(() => [Payment], { description: "Every payment and reversal posted, oldest first, with what it met." })
  payments!: Payment[];

  @Field(() => Int, { description: "Grows with every change." })
  version!: number;
}
