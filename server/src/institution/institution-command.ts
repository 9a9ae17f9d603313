import { err } from "@respite/shared/result/result";
import { Field, ID, InputType } from "type-graphql";
import { CommandInput } from "../command/command.input.ts";
import { type CommandTx, type Outcome, runCommand } from "../command/run-command.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { target } from "../command/target.ts";
import { type Context, requireActor } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import type { Operation } from "../identity/authority.ts";
import { findInstitution, type OwnInstitution } from "./own-institution.ts";

@InputType({ description: "What every command on what an institution has of its own carries." })
export abstract class InstitutionCommandInput extends CommandInput {
  @Field(() => ID, {
    nullable: true,
    description: "Of which institution; needed from platform people, else your own.",
  })
  institutionId?: string | null;
}

export type InstitutionTx = CommandTx & OwnInstitution;

const NOT_FOUND = userError("INSTITUTION_NOT_FOUND", {}, ["institutionId"]);

/** Runs a command on what an institution has of its own: that of whoever commands, or the one they name. */
export function institutionCommand(
  context: Context,
  operation: Operation,
  input: InstitutionCommandInput,
  work: (tx: InstitutionTx) => Promise<Outcome>,
  notFound = NOT_FOUND,
): Promise<StoredResult> {
  const { institutionId } =
    input.institutionId == null ? requireActor(context) : target("Institution", input.institutionId);
  return runCommand(context, operation, input, institutionId, notFound, async (tx) => {
    const own = await findInstitution(tx);
    return own ? work({ ...tx, ...own }) : err([notFound]);
  });
}
