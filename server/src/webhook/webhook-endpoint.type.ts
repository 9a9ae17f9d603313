import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../graphql/connection-of.ts";
import { DateTimeScalar } from "../graphql/scalars.ts";
import { Institution } from "../institution/institution.type.ts";

@ObjectType({
  description:
    "Where a partner is told of what happens to cases and loans, by signed messages that name them and hold nothing personal.",
})
export class WebhookEndpoint {
  @Field(() => ID, { description: "Identifies the endpoint." })
  id!: string;

  @Field(() => Institution, { description: "Whose it is." })
  institution!: Institution;

  @Field(() => String, { description: "What people call it." })
  name!: string;

  @Field(() => String, { description: "Where messages are sent." })
  url!: string;

  @Field(() => DateTimeScalar, { description: "When it was set up; it is told of what happens from then on." })
  createdAt!: string;

  @Field(() => String, { description: "Who set it up." })
  createdByName!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When its secret was renewed last; null if never." })
  rotatedAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Until when messages are signed by the former secret, too; null when there is none.",
  })
  formerUntil!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Since when nothing is sent there any more." })
  disabledAt!: string | null;

  @Field(() => String, { nullable: true, description: "Who disabled it." })
  disabledByName!: string | null;

  @Field(() => Int, { description: "Deliveries that wait." })
  waiting!: number;

  @Field(() => Int, { description: "Deliveries that were given up." })
  dead!: number;
}

export const WebhookEndpointConnection = connectionOf("WebhookEndpoint", () => WebhookEndpoint, {
  one: "endpoint",
  order: "newest first",
});
