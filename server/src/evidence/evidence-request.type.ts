import type { EvidenceKind } from "@respite/shared/case/case-words";
import { Field, ID, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../graphql/scalars.ts";
import { EvidenceKindEnum } from "./evidence.enums.ts";

@ObjectType({ description: "A dated request for listed documents." })
export class EvidenceRequest {
  @Field(() => ID, { description: "Identifies the request." })
  id!: string;

  @Field(() => [EvidenceKindEnum], { description: "Every document asked for, all at once." })
  kinds!: EvidenceKind[];

  @Field(() => String, { description: "What the borrower is told about it." })
  note!: string;

  @Field(() => DateTimeScalar, { description: "When it was asked for." })
  requestedAt!: string;

  @Field(() => String, { description: "Who asked." })
  requestedByName!: string;

  @Field(() => DateScalar, { description: "Last day to answer." })
  dueOn!: string;

  @Field(() => Boolean, { description: "Asked in time: only then the clock stands still." })
  inTime!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was answered; null while it is open." })
  answeredAt!: string | null;
}
