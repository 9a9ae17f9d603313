import { Field, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../graphql/scalars.ts";
import { Protection } from "./protection.type.ts";

@ObjectType({ description: "Whether a borrower may be contacted about a loan." })
export class ContactAnswer {
  @Field(() => Boolean, { description: "Contact is allowed at that moment, by that channel." })
  allowed!: boolean;

  @Field(() => String, {
    description:
      "ALLOWED, or the rule that forbids it: COLLECTION_HOLD, QUIET_HOURS, TOO_MANY_CALLS, TOO_MANY_CALLS_IN_WEEK, AFTER_CONVERSATION.",
  })
  code!: string;

  @Field(() => String, { description: "The answer as a sentence, in the language asked for." })
  reason!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the answer will change, if that is known." })
  until!: string | null;

  @Field(() => Protection, { nullable: true, description: "The hold that forbids it." })
  protection!: Protection | null;
}
