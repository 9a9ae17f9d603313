import { Field, ObjectType } from "type-graphql";
import { CommandPayload } from "../command/payload.ts";
import { givenRoot } from "../read/given-root.ts";
import { ReadBy } from "../read/read-ahead.ts";
import { caseShape } from "./case.shape.ts";
import { DeferralCase } from "./case.type.ts";

@ObjectType({ description: "A case, or at least one user error." })
export class CasePayload extends CommandPayload {
  @ReadBy(givenRoot(() => caseShape))
  @Field(() => DeferralCase, { nullable: true, description: "The case as it is now; null when there are user errors." })
  case!: DeferralCase | null;
}
