import { err, ok } from "@respite/shared/result/result";
import { InputType } from "type-graphql";
import type { StoredResult } from "../command/stored-result.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { recordInstitutionEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import { ConsentRecord } from "./consent.entity.ts";
import { ConsentInput, consentCommand } from "./consent-command.ts";

@InputType({ description: "Who agreed to what." })
export class ConsentGiveInput extends ConsentInput {}

/** The borrower agrees to one purpose; it holds until it is revoked. */
export const giveConsent = (context: Context, input: ConsentGiveInput): Promise<StoredResult> =>
  consentCommand(context, "consentGive", input, (tx, { borrowerId, inForce }) => {
    if (inForce) return err([userError("CONSENT_IN_FORCE", {}, ["purpose"])]);
    const { em, institutionId, now } = tx;
    const { purpose, recipient } = input;
    const given = { id: uuidV7(now.getTime()), institutionId, borrowerId, purpose, recipient };
    em.persist(em.create(ConsentRecord, { ...given, givenAt: now, revokedAt: null }));
    recordInstitutionEvent(tx, "CONSENT_GIVEN", { purpose, borrowerId });
    return ok(borrowerId);
  });
