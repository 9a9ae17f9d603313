import { noteHash } from "@respite/shared/note/note-hash";
import { err, ok } from "@respite/shared/result/result";
import { Field, ID, InputType } from "type-graphql";
import { DeferralCaseRecord } from "../case/case.entity.ts";
import { CommandInput } from "../command/command.input.ts";
import { plainText } from "../command/plain-text.ts";
import { runCommand } from "../command/run-command.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { target } from "../command/target.ts";
import { recordInstitutionEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import { sha256 } from "../record/record-key.ts";
import { CaseNoteRecord } from "./case-note.entity.ts";

@InputType({ description: "A note for other reviewers." })
export class CaseAddNoteInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => String, { description: "Plain text. At most 4000 characters." })
  text!: string;
}

/**
 * Writes a note on a case, whatever state it is in; it changes nothing about the case. Its event is not the case's, whose
 * events partners read and bundles carry: it names the case, and the note by its hash alone.
 */
export function addNote(context: Context, input: CaseAddNoteInput): Promise<StoredResult> {
  const { institutionId, uuid } = target("DeferralCase", input.caseId);
  const notFound = userError("CASE_NOT_FOUND", {}, ["caseId"]);
  return runCommand(context, "caseAddNote", input, institutionId, notFound, async (tx) => {
    const { em, actor, now } = tx;
    const text = plainText(input.text, ["text"]);
    if (!text.ok) return err([text.error]);
    const record = await em.findOne(DeferralCaseRecord, { id: uuid ?? "", institutionId: tx.institutionId });
    if (!record) return err([notFound]);
    const note = { caseId: record.id, text: text.value, writtenBy: actor.id };
    const hash = noteHash(sha256, { ...note, writtenAt: now.toISOString() });
    const id = recordInstitutionEvent(tx, "NOTE_WRITTEN", { caseId: record.id, hash });
    const by = { writtenAt: now, writtenByName: actor.name, writtenByRole: actor.role };
    em.persist(em.create(CaseNoteRecord, { id, institutionId: tx.institutionId, ...note, ...by }));
    return ok(record.id);
  });
}
