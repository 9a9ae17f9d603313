import { Field, ID, Int, ObjectType } from "type-graphql";
import { PageInfo } from "../graphql/page-info.type.ts";
import { DateTimeScalar } from "../graphql/scalars.ts";

@ObjectType({ description: "Something that happened to a case. Never changed afterwards." })
export class CaseEvent {
  @Field(() => ID, { description: "Identifies the event." })
  id!: string;

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

  @Field(() => String, { nullable: true, description: "What changed, before and after, as JSON text." })
  detail!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "When it was sealed into the record, from when on it cannot be changed unseen; null for a moment at first.",
  })
  sealedAt!: string | null;
}

@ObjectType({ description: "An event and its place in the list." })
export class CaseEventEdge {
  @Field(() => String, { description: "Pass it as `after` to go on from here." })
  cursor!: string;

  @Field(() => CaseEvent, { description: "The event." })
  node!: CaseEvent;
}

@ObjectType({ description: "A page of events, oldest first." })
export class CaseEventConnection {
  @Field(() => [CaseEventEdge], { description: "The events with their cursors." })
  edges!: CaseEventEdge[];

  @Field(() => [CaseEvent], { description: "The events alone." })
  nodes!: CaseEvent[];

  @Field(() => PageInfo, { description: "Where the page stands." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "How many there are in all." })
  totalCount!: number;
}
