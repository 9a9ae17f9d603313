import { ownAuthority, type SetLimits } from "@respite/shared/authority/own-authority";
import type { Facts } from "@respite/shared/evaluation/facts";
import { sql } from "kysely";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { limitsOf } from "../authority/own-limits.sql.ts";
import { latestFacts } from "../case/case.columns.ts";
import { type Context, requireActor } from "../graphql/context.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import { viewUserErrors } from "../graphql/user-error.view.ts";
import { uuidOf } from "../graphql/uuid-of.ts";
import type { Actor } from "../identity/actor.ts";
import { authorize } from "../identity/authority.ts";
import { businessDate } from "../institution/business-date.ts";
import { timeZone } from "../institution/time-zone.sql.ts";
import { type LoanPositionColumns, loanPosition, loanPositionSql } from "../loan/loan-position.ts";
import { pinnedPolicy } from "../policy/pinned-policy.ts";
import { policyOfLoanSql } from "../policy/policy-of-loan.ts";
import { readValue } from "../read/read-value.ts";
import type { Expression } from "../read/shape.ts";
import { readMeasures } from "../relief/read-measures.ts";
import { computeOffer } from "./compute-offer.ts";
import { onConditions } from "./offer-conditions.input.ts";
import { reliefError } from "./relief-error.ts";
import { ReliefPreviewInput } from "./relief-preview.input.ts";
import { ReliefPreviewPayload } from "./relief-preview.type.ts";
import { viewPreview } from "./relief-preview.view.ts";

type Ground = Readonly<{
  position: LoanPositionColumns;
  timeZone: string;
  facts: Facts | null;
  policyVersion: string;
  institutionId: string;
  ownLimits: readonly SetLimits[] | null;
}>;

const ofCase =
  (actor: Actor): Expression =>
  (frame) =>
    sql`json_build_object('ownLimits', ${limitsOf(actor)(frame)}, 'position', ${loanPositionSql("loan_id")(frame)}, 'timeZone', ${timeZone(frame)},
    'facts', ${latestFacts(frame)}, 'policyVersion', ${frame.column("policy_version")}, 'institutionId', ${frame.column("institution_id")})`;

const ofLoan =
  (now: string): Expression =>
  (frame) =>
    sql`json_build_object('position', ${loanPositionSql("id")(frame)}, 'timeZone', ${timeZone(frame)},
    'policyVersion', ${policyOfLoanSql("id", sql`${now}::timestamptz`)(frame)}, 'institutionId', ${frame.column("institution_id")})`;

@Resolver()
export class ReliefQuery {
  @Query(() => ReliefPreviewPayload, {
    description: "What a relief would come to on a real loan, by the code that offers and bookings come through.",
  })
  async reliefPreview(
    @Arg("input", () => ReliefPreviewInput, { description: "Which relief, on which loan." }) input: ReliefPreviewInput,
    @Ctx() context: Context,
  ) {
    const actor = requireActor(context);
    authorize(actor, "reliefPreview");
    const refuse = (errors: readonly UserErrorValue[]) => ({
      preview: null,
      userErrors: viewUserErrors(errors, context.locale),
    });
    const relief = readMeasures(input.measures, ["measures"]);
    if (!relief.ok) return refuse(relief.error);
    const ground = input.caseId
      ? await readValue<Ground>(context, "deferral_case", uuidOf("DeferralCase", input.caseId), ofCase(actor))
      : await readValue<Ground>(context, "loan", uuidOf("Loan", input.loanId), ofLoan(context.now));
    if (!ground)
      return refuse([
        input.caseId ? userError("CASE_NOT_FOUND", {}, ["caseId"]) : userError("LOAN_NOT_FOUND", {}, ["loanId"]),
      ]);
    const decidedOn = businessDate(context.now, ground.timeZone);
    const policy = await pinnedPolicy(context.database, ground.institutionId, ground.policyVersion);
    const loan = loanPosition(ground.position, policy, decidedOn);
    const rateCap = input.caseId ? policy.numbers.rate.maxAnnual : null;
    const asked = onConditions(relief.value, input.conditions);
    const computed = computeOffer({ ...loan, relief: asked, decidedOn }, rateCap);
    if (!computed.ok) return refuse([reliefError(computed.error, ["measures"])]);
    const own = ownAuthority(ground.ownLimits ?? [], actor);
    const by = ground.facts && policy ? { facts: ground.facts, policy, own, locale: context.locale } : null;
    return { preview: viewPreview(computed.value, loan, asked, by), userErrors: [] };
  }
}
