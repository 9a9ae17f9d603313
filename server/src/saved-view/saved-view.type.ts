import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../graphql/connection-of.ts";
import { Institution } from "../institution/institution.type.ts";

@ObjectType({
  description: "A list of cases under a name: filter and order as the queue's address says them.",
})
export class SavedView {
  @Field(() => ID, { description: "Its id, for the commands on it." })
  id!: string;

  @Field(() => String, { description: "Its name; among those of one person there is none like it." })
  name!: string;

  @Field(() => String, {
    description: "What stands behind the `?` in the queue's address, such as `view=open&clock=AT_RISK`; may be empty.",
  })
  search!: string;

  @Field(() => Boolean, { description: "Everybody in the institution sees it; else its owner alone does." })
  shared!: boolean;

  @Field(() => Boolean, { description: "Whoever asks is its owner." })
  isMine!: boolean;

  @Field(() => String, { description: "Who saved it." })
  ownerName!: string;

  @Field(() => Int, { description: "Grows with every change; commands name the version they were decided on." })
  version!: number;

  @Field(() => Institution, { description: "Where it is kept." })
  institution!: Institution;
}

export const SavedViewConnection = connectionOf("SavedView", () => SavedView, { one: "saved view" });
