import { err, ok } from "@respite/shared/result/result";
import { Field, ID, InputType } from "type-graphql";
import { CommandInput } from "../command/command.input.ts";
import { runCommand } from "../command/run-command.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { target } from "../command/target.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { recordEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { DateScalar } from "../graphql/scalars.ts";
import { userError } from "../graphql/user-error.ts";
import { ownInstitution } from "../institution/own-institution.ts";
import { LoanRecord } from "../loan/loan.entity.ts";
import { PreReportNoticeRecord } from "./pre-report-notice.entity.ts";
import { tellOfReport } from "./tell-of-report.ts";

@InputType({ description: "That the borrower was told before anything negative is reported." })
export class PreReportNoticeInput extends CommandInput {
  @Field(() => ID, { description: "The loan." })
  loanId!: string;

  @Field(() => DateScalar, { description: "The day on which the borrower was told." })
  givenOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The day on which it is to be reported. Given, the notice is published on the latest case of the loan, in the borrower's language: what will be reported, and what paid before that day prevents it. A loan that never had a case is told in your own words.",
  })
  reportOn?: string | null;
}

/** Writes down that notice was given, once for each day, and publishes it where the day of the report is named. */
export function recordPreReportNotice(context: Context, input: PreReportNoticeInput): Promise<StoredResult> {
  const { institutionId, uuid } = target("Loan", input.loanId);
  const notFound = userError("LOAN_NOT_FOUND", {}, ["loanId"]);
  return runCommand(context, "preReportNotice", input, institutionId, notFound, async (tx) => {
    const { em, institutionId, actor, now } = tx;
    const loan = await em.findOne(LoanRecord, { id: uuid ?? "", institutionId });
    if (!loan) return err([notFound]);
    const { givenOn, reportOn } = input;
    const { today } = await ownInstitution(tx);
    if (givenOn > today) return err([userError("DAY_IN_FUTURE", { day: givenOn }, ["givenOn"])]);
    const key = { institutionId, loanId: loan.id, givenOn };
    if ((await em.count(PreReportNoticeRecord, key)) === 0) {
      const id = uuidV7(now.getTime());
      em.persist(em.create(PreReportNoticeRecord, { id, ...key, recordedAt: now, recordedByName: actor.name }));
      recordEvent(tx, { caseId: null, loanId: loan.id }, "PRE_REPORT_NOTICE_GIVEN", { givenOn });
    }
    const told = reportOn == null ? ok(undefined) : await tellOfReport(tx, loan, reportOn);
    if (!told.ok) return err([told.error]);
    return ok(loan.id);
  });
}
