import { err, ok, type Result } from "@respite/shared/result/result";
import { Field, ID, InputType } from "type-graphql";
import { CommandInput } from "../command/command.input.ts";
import { plainText } from "../command/plain-text.ts";
import { type CommandTx, runCommand } from "../command/run-command.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { target } from "../command/target.ts";
import type { Context } from "../graphql/context.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import type { Operation } from "../identity/authority.ts";
import { ownInstitution } from "../institution/own-institution.ts";
import { type LockedLoan, lockLoan } from "../loan/load-loan.ts";
import { ProtectionRecord } from "./protection.entity.ts";

@InputType({ description: "What a command on a protection carries." })
export abstract class ProtectionCommandInput extends CommandInput {
  @Field(() => ID, { description: "The protection: one of hold or shield; the other is left as it is." })
  protectionId!: string;

  @Field(() => String, { description: "Why, for the record. At most 500 characters." })
  reason!: string;
}

/** The protection under lock with the others of its kind on the loan, the loan, the reason in words, and the day. */
export type ProtectionTx = CommandTx &
  Readonly<{
    row: ProtectionRecord;
    others: readonly ProtectionRecord[];
    loan: LockedLoan;
    words: string;
    today: string;
  }>;

/** Runs a command on one protection, its loan locked first: nothing else moves its intervals meanwhile. */
export function protectionCommand(
  context: Context,
  operation: Operation,
  input: ProtectionCommandInput,
  work: (tx: ProtectionTx) => Result<void, UserErrorValue>,
): Promise<StoredResult> {
  const { institutionId, uuid } = target("Protection", input.protectionId);
  const notFound = userError("PROTECTION_NOT_FOUND", {}, ["protectionId"]);
  return runCommand(context, operation, input, institutionId, notFound, async (tx) => {
    const { em, institutionId } = tx;
    const words = plainText(input.reason, ["reason"], 500);
    if (!words.ok) return err([words.error]);
    const where = { id: uuid ?? "", institutionId };
    const seen = await em.findOne(ProtectionRecord, where, { unkept: true });
    const loan = seen && (await lockLoan(tx, seen.loanId));
    if (!seen || !loan) return err([notFound]);
    const ofKind = { institutionId, loanId: seen.loanId, kind: seen.kind };
    const rows = await em.find(ProtectionRecord, ofKind, { forUpdate: true });
    const row = rows.find(({ id }) => id === seen.id);
    if (!row) return err([notFound]);
    const others = rows.filter((other) => other !== row);
    const { today } = await ownInstitution(tx);
    const worked = work({ ...tx, row, others, loan, words: words.value, today });
    return worked.ok ? ok(seen.loanId) : err([worked.error]);
  });
}
