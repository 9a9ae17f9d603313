import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { payload } from "../command/payload.ts";
import type { Context } from "../graphql/context.ts";
import { LoanPayload } from "../loan/loan.mutation.ts";
import { ContactRecordInput, recordContact } from "./record-contact.ts";
import { PreReportNoticeInput, recordPreReportNotice } from "./record-pre-report-notice.ts";

@Resolver()
export class ContactMutation {
  @Mutation(() => LoanPayload, { description: "Write down a contact about collection; `mayContact` counts it." })
  async contactRecord(
    @Arg("input", () => ContactRecordInput, { description: "When, how, and whether anybody answered." })
    input: ContactRecordInput,
    @Ctx() context: Context,
  ) {
    return payload(await recordContact(context, input), context);
  }

  @Mutation(() => LoanPayload, {
    description: "Write down that the borrower was told, or have them told; nothing negative may be reported before.",
  })
  async preReportNotice(
    @Arg("input", () => PreReportNoticeInput, { description: "On which loan, and when." }) input: PreReportNoticeInput,
    @Ctx() context: Context,
  ) {
    return payload(await recordPreReportNotice(context, input), context);
  }
}
