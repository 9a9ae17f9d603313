import { Field, ID, ObjectType } from "type-graphql";
import { Node } from "../graphql/node.type.ts";
import { DateScalar, DateTimeScalar } from "../graphql/scalars.ts";
import { Loan } from "../loan/loan.type.ts";
import { Offer } from "../offer/offer.type.ts";
import { Schedule } from "../schedule/schedule.type.ts";
import {
  type AgreementStanding,
  AgreementStandingEnum,
  type AgreementStatus,
  AgreementStatusEnum,
} from "./agreement.enums.ts";

@ObjectType({ implements: Node, description: "The accepted offer, in force." })
export class Agreement extends Node {
  @Field(() => AgreementStatusEnum, { description: "Where it stands." })
  status!: AgreementStatus;

  @Field(() => DateTimeScalar, { description: "When the offer was accepted." })
  acceptedAt!: string;

  @Field(() => String, { description: "Who accepted it for the borrower." })
  acceptedByName!: string;

  @Field(() => String, { description: "SHA-256 of the terms that were accepted." })
  termsHash!: string;

  @Field(() => Offer, { description: "The offer that was accepted." })
  offer!: Offer;

  @Field(() => Schedule, { description: "The schedule that was booked." })
  schedule!: Schedule;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it ended; null while it is in force." })
  endedAt!: string | null;

  @Field(() => AgreementStandingEnum, { description: "How it is kept, judged by the schedule in force." })
  state!: AgreementStanding;

  @Field(() => DateScalar, { nullable: true, description: "Due date of the oldest instalment, when it is late." })
  missedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Paid by this day, the late instalment breaks nothing." })
  cureBy!: string | null;

  @Field(() => ID, { description: "The case it came from." })
  caseId!: string;

  @Field(() => Loan, { description: "The loan." })
  loan!: Loan;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Last day of the watch period after it was kept; a relief asked for within it follows on this one.",
  })
  watchUntil!: string | null;
}
