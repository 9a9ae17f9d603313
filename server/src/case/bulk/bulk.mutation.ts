import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { readEvidenceRequest, requestEvidence } from "../../evidence/request-evidence.ts";
import type { Context } from "../../graphql/context.ts";
import { assignCase } from "../assign-case.ts";
import { claimCase } from "../claim-case.ts";
import { CasesAssignInput, CasesClaimInput, CasesRequestEvidenceInput } from "./bulk.input.ts";
import { CasesPayload } from "./bulk.payload.ts";
import { runBulk } from "./run-bulk.ts";

const INPUT = { description: "Which cases, on which versions, and what to do." };

/** What may be done with several cases at once: what decides nothing. Each intention calls the use case of one. */
@Resolver()
export class BulkMutation {
  @Mutation(() => CasesPayload, { description: "Take several cases for half an hour; each by itself." })
  casesClaim(@Arg("input", () => CasesClaimInput, INPUT) input: CasesClaimInput, @Ctx() context: Context) {
    return runBulk(context, "casesClaim", input, claimCase);
  }

  @Mutation(() => CasesPayload, { description: "Give several cases to somebody; each by itself." })
  casesAssign(@Arg("input", () => CasesAssignInput, INPUT) input: CasesAssignInput, @Ctx() context: Context) {
    const { assigneeId } = input;
    return runBulk(context, "casesAssign", input, (each, chosen) => assignCase(each, { ...chosen, assigneeId }));
  }

  @Mutation(() => CasesPayload, { description: "Ask the borrowers of several cases for documents; each by itself." })
  casesRequestEvidence(
    @Arg("input", () => CasesRequestEvidenceInput, INPUT) input: CasesRequestEvidenceInput,
    @Ctx() context: Context,
  ) {
    const { kinds, note, dueOn = null } = input;
    const asked = readEvidenceRequest(input);
    return runBulk(
      context,
      "casesRequestEvidence",
      input,
      (each, chosen) => requestEvidence(each, { ...chosen, kinds, note, dueOn }),
      asked.ok ? [] : asked.error,
    );
  }
}
