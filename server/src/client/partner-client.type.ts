import { Field, ID, ObjectType } from "type-graphql";
import { connectionOf } from "../graphql/connection-of.ts";
import { DateScalar } from "../graphql/scalars.ts";
import { Institution } from "../institution/institution.type.ts";

@ObjectType({ description: "A partner's client that asked this API, by what its own token told last." })
export class PartnerClient {
  @Field(() => ID, { description: "The client's id at the identity provider, where it is registered: the `sub`." })
  id!: string;

  @Field(() => Institution, { description: "For whom it asks." })
  institution!: Institution;

  @Field(() => String, { description: "What it is called." })
  name!: string;

  @Field(() => [String], { description: "The scopes it was given, as far as this API knows them." })
  scopes!: string[];

  @Field(() => DateScalar, { description: "When it asked last; it is forgotten half a year later." })
  lastSeenOn!: string;
}

export const PartnerClientConnection = connectionOf("PartnerClient", () => PartnerClient, {
  one: "client",
  order: "by name",
});
