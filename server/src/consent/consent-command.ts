import type { ConsentPurpose, ConsentRecipient } from "@respite/shared/consent/consent";
import { err } from "@respite/shared/result/result";
import { Field, ID, InputType } from "type-graphql";
import { BorrowerRecord } from "../borrower/borrower.entity.ts";
import { CommandInput } from "../command/command.input.ts";
import { type CommandTx, type Outcome, runCommand } from "../command/run-command.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { target } from "../command/target.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import type { Operation } from "../identity/authority.ts";
import { ConsentRecord } from "./consent.entity.ts";
import { ConsentPurposeEnum, ConsentRecipientEnum } from "./consent.type.ts";

@InputType({ description: "One purpose and one recipient of one borrower." })
export abstract class ConsentInput extends CommandInput {
  @Field(() => ID, { description: "The borrower." })
  borrowerId!: string;

  @Field(() => ConsentPurposeEnum, { description: "What the borrower agreed to." })
  purpose!: ConsentPurpose;

  @Field(() => ConsentRecipientEnum, { defaultValue: "PLATFORM", description: "Who may act on it." })
  recipient!: ConsentRecipient;
}

export type Asked = Readonly<{ borrowerId: string; inForce: ConsentRecord | null }>;

/** Runs a command on the consents of a borrower; answers with the borrower. */
export function consentCommand(
  context: Context,
  operation: Operation,
  input: ConsentInput,
  work: (tx: CommandTx, asked: Asked) => Outcome,
): Promise<StoredResult> {
  const { institutionId, uuid } = target("Borrower", input.borrowerId);
  const notFound = userError("BORROWER_NOT_FOUND", {}, ["borrowerId"]);
  return runCommand(context, operation, input, institutionId, notFound, async (tx) => {
    const { em } = tx;
    const borrower = await em.findOne(BorrowerRecord, { id: uuid ?? "", institutionId: tx.institutionId });
    if (!borrower) return err([notFound]);
    const { purpose, recipient } = input;
    const which = { institutionId: tx.institutionId, borrowerId: borrower.id, purpose, recipient, revokedAt: null };
    return work(tx, { borrowerId: borrower.id, inForce: await em.findOne(ConsentRecord, which) });
  });
}
