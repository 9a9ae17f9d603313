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

@InputType({ description: "That the borrower was told before anything negative is reported." })
export class PreReportNoticeInput extends CommandInput {
  @Field(() => ID, { description: "The loan." })
  loanId!: string;

  @Field(() => DateScalar, { description: "The day on which the borrower was told." })
  givenOn!: string;
}

/** Writes down that notice was given; once for each day. */
export function recordPreReportNotice(context: Context, input: PreReportNoticeInput): Promise<StoredResult> {
  const { institutionId, uuid } = target("Loan", input.loanId);
  const notFound = userError("LOAN_NOT_FOUND", {}, ["loanId"]);
  return runCommand(context, "preReportNotice", input, institutionId, notFound, async (tx) => {
    const { em, institutionId, actor, now } = tx;
    const loan = await em.findOne(LoanRecord, { id: uuid ?? "", institutionId });
    if (!loan) return err([notFound]);
    const { givenOn } = input;
    const { today } = await ownInstitution(tx);
    if (givenOn > today) return err([userError("DAY_IN_FUTURE", { day: givenOn }, ["givenOn"])]);
    const key = { institutionId, loanId: loan.id, givenOn };
    if ((await em.count(PreReportNoticeRecord, key)) > 0) return ok(loan.id);
    em.persist(
      em.create(PreReportNoticeRecord, {
        id: uuidV7(now.getTime()),
        ...key,
        recordedAt: now,
        recordedByName: actor.name,
      }),
    );
    recordEvent(tx, { caseId: null, loanId: loan.id }, "PRE_REPORT_NOTICE_GIVEN", { givenOn });
    return ok(loan.id);
  });
}
