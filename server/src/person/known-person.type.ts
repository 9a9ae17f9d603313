import { Field, ID, ObjectType } from "type-graphql";
import { PageInfo } from "../graphql/page-info.type.ts";
import { Institution } from "../institution/institution.type.ts";
import { RoleEnum } from "../viewer/viewer.query.ts";
import type { PersonRole } from "./person-roles.ts";

@ObjectType({ description: "Somebody who decides in an institution, by the name that their own token told last." })
export class KnownPerson {
  @Field(() => ID, { description: "The person's id at the identity provider." })
  id!: string;

  @Field(() => String, { description: "The person's name." })
  name!: string;

  @Field(() => RoleEnum, { description: "The role that their token told last." })
  role!: PersonRole;

  @Field(() => Institution, {
    description: "Where they decide; people of the platform are known in every institution.",
  })
  institution!: Institution;
}

@ObjectType({ description: "A person and their place in the list." })
export class KnownPersonEdge {
  @Field(() => String, { description: "Pass it as `after` to go on from here." })
  cursor!: string;

  @Field(() => KnownPerson, { description: "The person." })
  node!: KnownPerson;
}

@ObjectType({ description: "A page of people." })
export class KnownPersonConnection {
  @Field(() => [KnownPersonEdge], { description: "The people with their cursors." })
  edges!: KnownPersonEdge[];

  @Field(() => [KnownPerson], { description: "The people alone." })
  nodes!: KnownPerson[];

  @Field(() => PageInfo, { description: "Where the page stands." })
  pageInfo!: PageInfo;
}
