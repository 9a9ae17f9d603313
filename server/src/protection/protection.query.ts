import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { DateScalar, DateTimeScalar } from "../graphql/scalars.ts";
import { uuidOf } from "../graphql/uuid-of.ts";
import { authorize } from "../identity/authority.ts";
import { businessDate } from "../institution/business-date.ts";
import { pinnedPolicy } from "../policy/pinned-policy.ts";
import { readValue } from "../read/read-value.ts";
import { ContactAnswer } from "./contact-answer.type.ts";
import { viewContactAnswer } from "./contact-answer.view.ts";
import { type ContactChannel, ContactChannelEnum } from "./protection.enums.ts";
import { type ContactFacts, contactFacts, type ReportingFacts, reportingFacts } from "./protection-of-loan.ts";
import { ReportingStatus } from "./reporting-status.type.ts";
import { viewReporting } from "./view-reporting.ts";

@Resolver()
export class ProtectionQuery {
  @Query(() => ContactAnswer, {
    nullable: true,
    description:
      "May this borrower be contacted about this loan, at this moment, by this channel? Null for a loan you cannot see.",
  })
  async mayContact(
    @Arg("loanId", () => ID, { description: "The loan." }) loanId: string,
    @Arg("channel", () => ContactChannelEnum, { description: "How the borrower would be contacted." })
    channel: ContactChannel,
    @Arg("at", () => DateTimeScalar, { nullable: true, description: "When; now unless given." }) at: string | null,
    @Ctx() context: Context,
  ) {
    authorize(requireActor(context), "mayContact");
    const moment = at ?? context.now;
    const loan = await readValue<ContactFacts>(context, "loan", uuidOf("Loan", loanId), contactFacts(moment));
    if (!loan) return null;
    const policy = await pinnedPolicy(context.database, loan.institutionId, loan.policyVersion);
    return viewContactAnswer(loan, { at: moment, channel }, policy, context.locale);
  }

  @Query(() => ReportingStatus, {
    nullable: true,
    description: "What may be reported to a credit bureau about this loan on one day. Null for a loan you cannot see.",
  })
  async reportingStatus(
    @Arg("loanId", () => ID, { description: "The loan." }) loanId: string,
    @Arg("on", () => DateScalar, { nullable: true, description: "Which day; today unless given." }) on: string | null,
    @Ctx() context: Context,
  ) {
    authorize(requireActor(context), "reportingStatus");
    const loan = await readValue<ReportingFacts>(context, "loan", uuidOf("Loan", loanId), reportingFacts(context.now));
    if (!loan) return null;
    const policy = await pinnedPolicy(context.database, loan.institutionId, loan.policyVersion);
    return viewReporting(loan, policy, on ?? businessDate(context.now, loan.timeZone), context.locale);
  }
}
