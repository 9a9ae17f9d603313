import { err, ok } from "@respite/shared/result/result";
import { daysPastDue } from "@respite/shared/schedule/position";
import { Field, InputType } from "type-graphql";
import type { StoredResult } from "../command/stored-result.ts";
import { recordEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { DateScalar } from "../graphql/scalars.ts";
import { userError } from "../graphql/user-error.ts";
import { ProtectionCommandInput, protectionCommand } from "./protection-command.ts";

@InputType({ description: "Let a protection begin earlier: the borrower had asked before it was written down." })
export class ProtectionBackdateInput extends ProtectionCommandInput {
  @Field(() => DateScalar, { description: "Its first day; earlier than it is, and after any protection before it." })
  fromOn!: string;
}

/** Moves the first day back. What had been counted from then on is taken out of the frozen count. */
export const backdateProtection = (context: Context, input: ProtectionBackdateInput): Promise<StoredResult> =>
  protectionCommand(context, "protectionBackdate", input, (tx) => {
    const { row, others, loan, words } = tx;
    const { fromOn } = input;
    if (fromOn >= row.fromOn) return err(userError("BACKDATE_NOT_EARLIER", { fromOn: row.fromOn }, ["fromOn"]));
    const { startedOn } = loan.record;
    if (fromOn < startedOn) return err(userError("PROTECTION_BEFORE_LOAN", { startedOn }, ["fromOn"]));
    const before = others.find((other) => other.fromOn < row.fromOn && (other.toOn ?? row.fromOn) >= fromOn);
    if (before) {
      const facts = { from: before.fromOn, to: before.toOn ?? null };
      return err(userError("PROTECTION_OVERLAPS", facts, ["fromOn"]));
    }
    row.backdatedFrom ??= row.fromOn;
    row.backdateReason = words;
    row.entryDaysPastDue = daysPastDue(loan.position.schedule, fromOn);
    row.fromOn = fromOn;
    recordEvent(tx, { caseId: row.caseId, loanId: row.loanId }, "PROTECTION_BACKDATED", {
      fromOn,
      words,
      kind: row.kind,
    });
    return ok(undefined);
  });
