import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { CasePayload } from "../case/case.payload.ts";
import { payload } from "../command/payload.ts";
import type { Context } from "../graphql/context.ts";
import { addNote, CaseAddNoteInput } from "./add-note.ts";

@Resolver()
export class NoteMutation {
  @Mutation(() => CasePayload, {
    description: "Write a note on a case for other reviewers. The borrower and partners never see it.",
  })
  async caseAddNote(
    @Arg("input", () => CaseAddNoteInput, { description: "The note." }) input: CaseAddNoteInput,
    @Ctx() context: Context,
  ) {
    return payload(await addNote(context, input), context);
  }
}
