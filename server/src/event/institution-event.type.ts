import { Field, ID, ObjectType } from "type-graphql";
import { connectionOf } from "../graphql/connection-of.ts";
import { DateTimeScalar } from "../graphql/scalars.ts";
import { Institution } from "../institution/institution.type.ts";

@ObjectType({
  description:
    "Something that happened to an institution's policies, limits, budget or declared disasters. Never changed.",
})
export class InstitutionEvent {
  @Field(() => ID, { description: "Identifies the event." })
  id!: string;

  @Field(() => Institution, { description: "Whose it is." })
  institution!: Institution;

  @Field(() => String, { description: "What happened, as a code that does not change, such as POLICY_PUBLISHED." })
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
    description: "When it was sealed into the record; null for a moment at first.",
  })
  sealedAt!: string | null;
}

export const InstitutionEventConnection = connectionOf("InstitutionEvent", () => InstitutionEvent, {
  one: "event",
  order: "newest first",
});
