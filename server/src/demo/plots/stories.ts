import { addDays, addMonths, type CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { LoanTerms } from "@respite/shared/loan/loan";
import type { Relief, ReliefMeasure } from "@respite/shared/relief/relief";
import { tellAccept, tellEnd } from "../../history/tell-agreement.ts";
import { tellSubmit } from "../../history/tell-application.ts";
import { tellApprove } from "../../history/tell-decision.ts";
import { tellClaim, tellFile, tellProvide, tellRequest } from "../../history/tell-review.ts";
import { draft } from "../applicant.ts";
import { lend } from "../borrow.ts";
import { SYSTEM } from "../cast.ts";
import { documentOfKind } from "../document.ts";
import type { Stage } from "../stage.ts";
import { grant, type Plot, payUntil } from "./plot.ts";

const shift: ReliefMeasure = { type: "SHIFT", months: 3, deferredInterest: "FIRST_RESUMED" };
const threeMonths: Relief = { measures: [shift] };

function loanOf(
  stage: Stage,
  of: Pick<LoanTerms, "annualRate" | "termMonths" | "startedOn"> & Readonly<{ major: number }>,
): LoanTerms {
  const { major, ...agreed } = of;
  return {
    ...agreed,
    principal: { minor: major * 100, currency: stage.lender.currency },
    method: "EQUAL_INSTALMENT",
    dayCount: "THIRTY_360",
    firstDueOn: addMonths(agreed.startedOn, 1),
    shortMonth: "LAST_DAY_OF_MONTH",
    roundingMultiple: 1,
    flatInterest: false,
  };
}

const monthStart = (day: CalendarDate): CalendarDate => `${day.slice(0, 7)}-01`;

/**
 * Xiao Wang (4.1): ill after four instalments, applied before the fifth, three months later paid on to the end; record good.
 * The loan is the golden one, X0, so that every figure can be found in the tests.
 */
export const xiaoWang: Plot = (stage) => {
  const { time, cast } = stage;
  const startedOn = addMonths(monthStart(time.today), -15);
  const terms = loanOf(stage, { major: 12_000, annualRate: "0.12", termMonths: 12, startedOn });
  const day = addDays(addMonths(startedOn, 5), -12);
  const loan = lend(stage, { terms, product: "和源随借", paid: 4, manner: "GOOD", recordUntil: day, name: "小王" });
  const statement =
    "上周确诊急性肝炎住院，医生要求治疗和休养三个月，期间公司只发基本工资。我一直按时还款，请把接下来三期往后延，康复后马上恢复。";
  const of = { ground: "SHORT_TERM_HARDSHIP", hardshipReason: "ILLNESS", statement, requested: threeMonths } as const;
  const t = draft(stage, loan, day, of, true);
  tellSubmit(t, stage.step(day, "09:20", cast.partner));
  const next = addDays(day, 1);
  tellClaim(t, stage.step(next, "09:05", cast.reviewer));
  const note = "诊断证明已收到。请再补一张注明休养时间的病假条，照片即可。";
  tellRequest(t, stage.step(next, "09:31", cast.reviewer), ["MEDICAL_CERTIFICATE"], note);
  tellFile(t, stage.step(next, "20:12", cast.partner), documentOfKind(stage, "MEDICAL_CERTIFICATE", next));
  tellProvide(t, stage.step(next, "20:15", cast.partner), "病假条已上传，医生建议休养三个月。");
  const decided = addDays(day, 2);
  tellClaim(t, stage.step(decided, "10:02", cast.reviewer));
  const offers: Relief[] = [
    threeMonths,
    { measures: [{ type: "INTEREST_ONLY", months: 3 }] },
    { measures: [shift, { type: "WAIVE", share: "0.5" }] },
  ];
  tellApprove(
    t,
    stage.step(decided, "10:24", cast.reviewer),
    offers,
    "祝您早日康复。三个方案都可以，选一个最合适的就好。",
  );
  tellAccept(t, stage.step(decided, "21:08", cast.partner), 1);
  payUntil(stage, t, t.record.id, time.today);
  tellEnd(t, stage.step(addMonths(startedOn, 15), "18:00", SYSTEM), "COMPLETE");
  return t;
};

/** Xiao Zhang (4.2): did not apply in time; overdue on record, and the application is flagged late. */
export const xiaoZhang: Plot = (stage) => {
  const { time, cast } = stage;
  const dueOn = time.ago(20);
  const anchor = dueOn.slice(8) > "28" ? addDays(dueOn, 28 - Number(dueOn.slice(8))) : dueOn;
  const startedOn = addMonths(anchor, -10);
  const terms = loanOf(stage, { major: 20_000, annualRate: "0.144", termMonths: 24, startedOn });
  const day = addDays(anchor, 9);
  const given = { terms, product: "和源随借", paid: 9, manner: "SLIPPED", recordUntil: day, name: "小张" } as const;
  const loan = lend(stage, given);
  const statement =
    "上个月被裁员，一时慌了神，没有及时申请，还款日过了九天才知道可以缓催。补偿金还在走流程，请帮我延两期。";
  const requested: Relief = { measures: [{ ...shift, months: 2 }] };
  const of = { ground: "SHORT_TERM_HARDSHIP", hardshipReason: "JOB_LOSS", statement, requested } as const;
  const t = draft(stage, loan, day, of, true);
  tellSubmit(t, stage.step(day, "22:40", cast.partner));
  grant(stage, t, time.ago(3), cast.reviewer2);
  return t;
};
