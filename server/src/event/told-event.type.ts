import { Field, ID, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../graphql/scalars.ts";

/** What is told of anything that happened. */
@ObjectType()
export abstract class ToldEvent {
  @Field(() => ID, { description: "Identifies the event." })
  id!: string;

  @Field(() => String, { description: "What happened, as a code that does not change, such as CASE_SUBMITTED." })
  kind!: string;

  @Field(() => DateTimeScalar, { description: "When it happened." })
  at!: string;

  @Field(() => String, { description: "Who did it." })
  actorName!: string;

  @Field(() => String, { description: "In which role: a `Role`, or SYSTEM for what time or the policy brings." })
  actorRole!: string;

  @Field(() => String, { description: "What happened, as a sentence in the language asked for." })
  summary!: string;

  @Field(() => String, {
    nullable: true,
    description: "What changed, before and after, and why, as JSON text; amounts in the language asked for.",
  })
  detail!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "When it was sealed into the record, from when on it cannot be changed unseen; null for a moment at first.",
  })
  sealedAt!: string | null;
}
