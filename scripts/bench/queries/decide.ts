import { randomUUID } from "node:crypto";
import { globalIdFor } from "./global-id-for.ts";
import type { Query } from "./query.ts";

/** A decline with a reason, by the reviewer who holds the case; every case once. */
export const decide: Query = {
  name: "decide",
  goal: { postgraphile: 2.2, raw: 0.8 },
  respite: `mutation Decide($input: CaseDeclineInput!) {
  decide: caseDecline(input: $input) { case { id status version } userErrors { message } }
}`,
  postgraphile: `mutation Decide($input: BenchDeclineCaseInput!) {
  decide: benchDeclineCase(input: $input) { case: result { id: rowId status version } }
}`,
  variables: (peer, { institutionId, decline }, deciding) =>
    deciding.map(({ id, version }) => {
      const { reasons, words, nextSteps, appealUntil, lender, subject, body } = decline;
      const common = { expectedVersion: version, idempotencyKey: randomUUID(), words, nextSteps };
      if (peer === "respite") {
        const caseId = globalIdFor("DeferralCase", institutionId, id);
        return { input: { ...common, caseId, reasonCodes: reasons } };
      }
      const input = { ...common, caseId: id, reasons, appealUntil, lender, subject, body };
      return peer === "postgraphile" ? { input } : input;
    }),
};
