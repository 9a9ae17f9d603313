import { Field, ID, ObjectType } from "type-graphql";
import { connectionOf } from "../graphql/connection-of.ts";
import { DateTimeScalar } from "../graphql/scalars.ts";

@ObjectType({
  description: "What reviewers write for each other on a case. It never leaves the house, and is never changed.",
})
export class CaseNote {
  @Field(() => ID, { description: "Identifies the note." })
  id!: string;

  @Field(() => String, { description: "Its words, plain text." })
  text!: string;

  @Field(() => DateTimeScalar, { description: "When it was written." })
  writtenAt!: string;

  @Field(() => String, { description: "Who wrote it." })
  writtenByName!: string;

  @Field(() => String, { description: "In which role: a `Role`." })
  writtenByRole!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When its hash was sealed into the record; null for a moment at first.",
  })
  sealedAt!: string | null;

  @Field(() => Boolean, { description: "It is not what was written: its hash is not the one in the record." })
  altered!: boolean;
}

export const CaseNoteConnection = connectionOf("CaseNote", () => CaseNote, {
  one: "note",
  order: "newest first",
  counted: true,
});
