import { err, ok } from "@respite/shared/result/result";
import { Field, ID, InputType } from "type-graphql";
import { CommandInput } from "../command/command.input.ts";
import { runCommand } from "../command/run-command.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { target } from "../command/target.ts";
import { recordInstitutionEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import { DisasterDeclarationRecord } from "./disaster-declaration.entity.ts";

@InputType({ description: "A declaration that was made in error, or was withdrawn by its authority." })
export class DisasterWithdrawInput extends CommandInput {
  @Field(() => ID, { description: "The declaration." })
  declarationId!: string;
}

/** From now on nobody is evaluated with it; what was evaluated before keeps it. */
export function withdrawDisaster(context: Context, input: DisasterWithdrawInput): Promise<StoredResult> {
  const { institutionId, uuid } = target("DisasterDeclaration", input.declarationId);
  const notFound = userError("DECLARATION_NOT_FOUND", {}, ["declarationId"]);
  return runCommand(context, "disasterWithdraw", input, institutionId, notFound, async (tx) => {
    const where = { id: uuid ?? "", institutionId: tx.institutionId };
    const record = await tx.em.findOne(DisasterDeclarationRecord, where, { forUpdate: true });
    if (!record) return err([notFound]);
    if (record.withdrawnAt) return err([userError("DECLARATION_WITHDRAWN", {}, ["declarationId"])]);
    record.withdrawnAt = tx.now;
    const { name, code } = record;
    recordInstitutionEvent(tx, "DISASTER_WITHDRAWN", { name, code });
    return ok(record.id);
  });
}
