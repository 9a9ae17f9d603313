import { Args, FieldResolver, Resolver } from "type-graphql";
import { DeferralCase } from "../case/case.type.ts";
import { PageArgs } from "../graphql/page.args.ts";
import { CaseNoteConnection } from "./case-note.type.ts";

/** Declares the field with its arguments; the read engine answers it. */
@Resolver(() => DeferralCase)
export class NotesField {
  @FieldResolver(() => CaseNoteConnection, {
    description:
      "What reviewers wrote for each other, newest first. For people of the lender alone: no client has the scope.",
  })
  notes(@Args(() => PageArgs) _page: PageArgs): never {
    throw new Error("DeferralCase.notes is answered by the read engine.");
  }
}
