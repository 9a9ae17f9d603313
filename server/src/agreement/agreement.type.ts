import { Field, ObjectType } from "type-graphql";
import { Node } from "../graphql/node.type.ts";
import { DateScalar, DateTimeScalar } from "../graphql/scalars.ts";
import { Offer } from "../offer/offer.type.ts";
import { Schedule } from "../schedule/schedule.type.ts";
import { type AgreementStatus, AgreementStatusEnum } from "./agreement.enums.ts";

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

  @Field(() => DateScalar, {
    nullable: true,
    description: "Last day of the watch period after it was kept; a relief asked for within it follows on this one.",
  })
  watchUntil!: string | null;
}
