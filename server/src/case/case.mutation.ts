import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { AppealOpenInput, openAppeal } from "../appeal/open-appeal.ts";
import { AppealUpholdInput, upholdDecline } from "../appeal/uphold-decline.ts";
import { payload } from "../command/payload.ts";
import { CaseExtendEvidenceInput, extendEvidence } from "../evidence/extend-evidence.ts";
import { CaseProvideEvidenceInput, provideEvidence } from "../evidence/provide-evidence.ts";
import { CaseRequestEvidenceInput, requestEvidence } from "../evidence/request-evidence.ts";
import type { Context } from "../graphql/context.ts";
import { approveCase, CaseApproveInput } from "./approve-case.ts";
import { assignCase, CaseAssignInput } from "./assign-case.ts";
import { CasePayload } from "./case.payload.ts";
import { CaseDraftInput, CaseSubmitInput } from "./case-submit.input.ts";
import { CaseClaimInput, CaseReleaseInput } from "./claim-case.input.ts";
import { claimCase } from "./claim-case.ts";
import { CaseConfirmInput, confirmCase } from "./confirm-case.ts";
import { CaseDeclineInput, declineCase } from "./decline-case.ts";
import { draftCase } from "./draft-case.ts";
import { releaseCase } from "./release-case.ts";
import { CaseReturnInput, returnCase } from "./return-case.ts";
import { submitCase } from "./submit-case.ts";
import { CaseWithdrawInput, withdrawCase } from "./withdraw-case.ts";

const INPUT = { description: "What to do, and on which version." };

/** One mutation an intention. Each calls its use case and maps the result; none decides anything. */
@Resolver()
export class CaseMutation {
  @Mutation(() => CasePayload, { description: "Begin a draft; no clock runs yet." })
  async caseDraft(@Arg("input", () => CaseDraftInput, INPUT) input: CaseDraftInput, @Ctx() context: Context) {
    return payload(await draftCase(context, input), context);
  }

  @Mutation(() => CasePayload, { description: "Submit an application: the clock starts and collection stops." })
  async caseSubmit(@Arg("input", () => CaseSubmitInput, INPUT) input: CaseSubmitInput, @Ctx() context: Context) {
    return payload(await submitCase(context, input), context);
  }

  @Mutation(() => CasePayload, { description: "Take a case for half an hour, renew the claim, or take up an appeal." })
  async caseClaim(@Arg("input", () => CaseClaimInput, INPUT) input: CaseClaimInput, @Ctx() context: Context) {
    return payload(await claimCase(context, input), context);
  }

  @Mutation(() => CasePayload, { description: "Let a case go, so that somebody else can claim it." })
  async caseRelease(@Arg("input", () => CaseReleaseInput, INPUT) input: CaseReleaseInput, @Ctx() context: Context) {
    return payload(await releaseCase(context, input), context);
  }

  @Mutation(() => CasePayload, {
    description: "Give a case to somebody until the end of the next business day, whoever holds it now.",
  })
  async caseAssign(@Arg("input", () => CaseAssignInput, INPUT) input: CaseAssignInput, @Ctx() context: Context) {
    return payload(await assignCase(context, input), context);
  }

  @Mutation(() => CasePayload, {
    description: "Ask the borrower for documents; the clock stands still if it is in time.",
  })
  async caseRequestEvidence(
    @Arg("input", () => CaseRequestEvidenceInput, INPUT) input: CaseRequestEvidenceInput,
    @Ctx() context: Context,
  ) {
    return payload(await requestEvidence(context, input), context);
  }

  @Mutation(() => CasePayload, {
    description: "Say that the documents asked for have been sent; the clock runs again.",
  })
  async caseProvideEvidence(
    @Arg("input", () => CaseProvideEvidenceInput, INPUT) input: CaseProvideEvidenceInput,
    @Ctx() context: Context,
  ) {
    return payload(await provideEvidence(context, input), context);
  }

  @Mutation(() => CasePayload, {
    description: "Approve with one to four offers; a second reviewer confirms where the policy demands it.",
  })
  async caseApprove(@Arg("input", () => CaseApproveInput, INPUT) input: CaseApproveInput, @Ctx() context: Context) {
    return payload(await approveCase(context, input), context);
  }

  @Mutation(() => CasePayload, { description: "Give the borrower more time to send documents." })
  async caseExtendEvidence(
    @Arg("input", () => CaseExtendEvidenceInput, INPUT) input: CaseExtendEvidenceInput,
    @Ctx() context: Context,
  ) {
    return payload(await extendEvidence(context, input), context);
  }

  @Mutation(() => CasePayload, { description: "Decline with reasons and plain words." })
  async caseDecline(@Arg("input", () => CaseDeclineInput, INPUT) input: CaseDeclineInput, @Ctx() context: Context) {
    return payload(await declineCase(context, input), context);
  }

  @Mutation(() => CasePayload, { description: "Confirm the maker's offers, as checker." })
  async caseConfirm(@Arg("input", () => CaseConfirmInput, INPUT) input: CaseConfirmInput, @Ctx() context: Context) {
    return payload(await confirmCase(context, input), context);
  }

  @Mutation(() => CasePayload, { description: "Send a case back to its maker, as checker." })
  async caseReturn(@Arg("input", () => CaseReturnInput, INPUT) input: CaseReturnInput, @Ctx() context: Context) {
    return payload(await returnCase(context, input), context);
  }

  @Mutation(() => CasePayload, { description: "Take an application back." })
  async caseWithdraw(@Arg("input", () => CaseWithdrawInput, INPUT) input: CaseWithdrawInput, @Ctx() context: Context) {
    return payload(await withdrawCase(context, input), context);
  }

  @Mutation(() => CasePayload, { description: "Ask for another person to look at a decline." })
  async appealOpen(@Arg("input", () => AppealOpenInput, INPUT) input: AppealOpenInput, @Ctx() context: Context) {
    return payload(await openAppeal(context, input), context);
  }

  @Mutation(() => CasePayload, { description: "Let a decline stand after hearing the appeal; it is final then." })
  async appealUphold(@Arg("input", () => AppealUpholdInput, INPUT) input: AppealUpholdInput, @Ctx() context: Context) {
    return payload(await upholdDecline(context, input), context);
  }
}
