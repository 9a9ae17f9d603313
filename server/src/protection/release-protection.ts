import { compare } from "@respite/shared/calendar/calendar-date";
import { err, ok } from "@respite/shared/result/result";
import { InputType } from "type-graphql";
import type { StoredResult } from "../command/stored-result.ts";
import { recordEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import { ProtectionCommandInput, protectionCommand } from "./protection-command.ts";

@InputType({ description: "End a protection before its time. Today is its last day." })
export class ProtectionReleaseInput extends ProtectionCommandInput {}

/** Ends a protection that still lasts. The case goes on; only an agreement or an appeal protects the loan anew. */
export const releaseProtection = (context: Context, input: ProtectionReleaseInput): Promise<StoredResult> =>
  protectionCommand(context, "protectionRelease", input, (tx) => {
    const { row, words, today } = tx;
    const toOn = row.toOn ?? null;
    if (toOn !== null && toOn <= today) return err(userError("PROTECTION_OVER", { to: toOn }, ["protectionId"]));
    row.toOn = compare(today, row.fromOn) < 0 ? row.fromOn : today;
    row.endReason = "RELEASED";
    row.releaseReason = words;
    const detail = { toOn: row.toOn, words, kind: row.kind };
    recordEvent(tx, { caseId: row.caseId, loanId: row.loanId }, "PROTECTION_RELEASED", detail);
    return ok(undefined);
  });
