import { Field, ID, ObjectType } from "type-graphql";
import { PageInfo } from "../graphql/page-info.type.ts";
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

  @Field(() => String, { description: "What happened, as a code." })
  kind!: string;

  @Field(() => DateTimeScalar, { description: "When." })
  at!: string;

  @Field(() => String, { description: "Who did it." })
  actorName!: string;

  @Field(() => String, { description: "In which role." })
  actorRole!: string;

  @Field(() => String, { description: "What happened, as a sentence in the language asked for." })
  summary!: string;

  @Field(() => String, { nullable: true, description: "What changed, before and after, and why, as JSON text." })
  detail!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was sealed into the record; null for a moment at first.",
  })
  sealedAt!: string | null;
}

@ObjectType({ description: "An event and its place in the list." })
export class InstitutionEventEdge {
  @Field(() => String, { description: "Pass it as `after` to go on from here." })
  cursor!: string;

  @Field(() => InstitutionEvent, { description: "The event." })
  node!: InstitutionEvent;
}

@ObjectType({ description: "A page of events, newest first." })
export class InstitutionEventConnection {
  @Field(() => [InstitutionEventEdge], { description: "The events with their cursors." })
  edges!: InstitutionEventEdge[];

  @Field(() => [InstitutionEvent], { description: "The events alone." })
  nodes!: InstitutionEvent[];

  @Field(() => PageInfo, { description: "Where the page stands." })
  pageInfo!: PageInfo;
}
