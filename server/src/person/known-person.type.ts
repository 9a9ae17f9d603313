import { Field, ID, ObjectType } from "type-graphql";
import { connectionOf } from "../graphql/connection-of.ts";
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

export const KnownPersonConnection = connectionOf("KnownPerson", () => KnownPerson, { one: "person", many: "people" });
