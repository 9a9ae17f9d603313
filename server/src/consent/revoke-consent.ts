import { err, ok } from "@respite/shared/result/result";
import { InputType } from "type-graphql";
import type { StoredResult } from "../command/stored-result.ts";
import { recordInstitutionEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import { ConsentInput, consentCommand } from "./consent-command.ts";

@InputType({ description: "Who took what back." })
export class ConsentRevokeInput extends ConsentInput {}

/** The borrower takes a consent back: nothing is looked up on it from now on. */
export const revokeConsent = (context: Context, input: ConsentRevokeInput): Promise<StoredResult> =>
  consentCommand(context, "consentRevoke", input, (tx, { borrowerId, inForce }) => {
    if (!inForce) return err([userError("CONSENT_NOT_IN_FORCE", {}, ["purpose"])]);
    inForce.revokedAt = tx.now;
    recordInstitutionEvent(tx, "CONSENT_REVOKED", { purpose: input.purpose, borrowerId });
    return ok(borrowerId);
  });
