import { createHash } from "node:crypto";
import type { CaseCommandInput } from "../../command/command.input.ts";
import { isIdempotencyKey } from "../../command/run-command.ts";
import type { StoredResult } from "../../command/stored-result.ts";
import { type Context, requireActor } from "../../graphql/context.ts";
import { type UserErrorValue, userError } from "../../graphql/user-error.ts";
import { viewUserErrors } from "../../graphql/user-error.view.ts";
import { authorize, type Operation } from "../../identity/authority.ts";
import { type CasesCommandInput, MOST_CASES } from "./bulk.input.ts";
import type { CasesPayload } from "./bulk.payload.ts";

/**
 * Runs a command on one case after the other, each in its own transaction with a key of its own made from that of the whole:
 * sent again, it answers for what is done and does the rest. A preview runs the very same, and rolls each back.
 *
 * @param wrong what stands against the whole command, whatever the case
 */
export async function runBulk(
  context: Context,
  operation: Operation,
  { idempotencyKey, cases, preview }: CasesCommandInput,
  one: (context: Context, chosen: CaseCommandInput) => Promise<StoredResult>,
  wrong: readonly UserErrorValue[] = [],
): Promise<CasesPayload> {
  authorize(requireActor(context), operation);
  const refused = [...wrong];
  if (!isIdempotencyKey(idempotencyKey)) refused.push(userError("IDEMPOTENCY_KEY_INVALID", {}, ["idempotencyKey"]));
  if (cases.length < 1 || cases.length > MOST_CASES)
    refused.push(userError("CASES_OUT_OF_RANGE", { max: MOST_CASES, cases: cases.length }, ["cases"]));
  if (refused.length > 0) return { results: [], userErrors: viewUserErrors(refused, context.locale) };
  const each: Context = { ...context, rehearses: preview };
  const results = [];
  for (const { caseId, expectedVersion } of cases) {
    const key = createHash("sha256").update(`${idempotencyKey}\n${caseId}`).digest("hex");
    const { userErrors } = await one(each, { caseId, expectedVersion, idempotencyKey: key });
    results.push({
      caseId,
      userErrors: viewUserErrors(userErrors as readonly UserErrorValue[], context.locale),
    });
  }
  return { results, userErrors: [] };
}
