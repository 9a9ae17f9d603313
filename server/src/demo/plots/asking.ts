import { addDays } from "@respite/shared/calendar/calendar-date";
import { tellEvidenceMissed } from "../../history/tell-evidence-missed.ts";
import { tellClaim, tellFile, tellProvide, tellRequest } from "../../history/tell-review.ts";
import type { CaseTelling } from "../../history/telling.ts";
import { applicant, type Wish } from "../applicant.ts";
import { SYSTEM } from "../cast.ts";
import { documentOfKind } from "../document.ts";
import type { Stage } from "../stage.ts";
import { DOCUMENT_FOR } from "../words/documents.ts";
import type { Plot } from "./plot.ts";
import type { Who } from "./waiting.ts";

/** An application without its document, and the request for it. All days are business days before today. */
function asked(stage: Stage, received: number, requested: number, who: Who, wish: Omit<Wish, "day">): CaseTelling {
  const { time, cast } = stage;
  const reason = wish.reason ?? stage.random.pick(["ILLNESS", "JOB_LOSS", "INCOME_DROP", "REDUCED_HOURS"] as const);
  const of = { ground: "SHORT_TERM_HARDSHIP", evidence: false, reason, ...wish } as const;
  const t = applicant(stage, { day: time.workdaysAgo(received), ...of });
  const day = time.workdaysAgo(requested);
  const note = stage.remark(reason === "ILLNESS" ? "requestMedical" : "requestIncome");
  tellClaim(t, stage.step(day, "14:03", who(cast)));
  tellRequest(t, stage.step(day, "14:21", who(cast)), [DOCUMENT_FOR[reason]], note);
  return t;
}

/** Waiting for the borrower; asked in time, so that the clock stands still. */
export const evidenceAsked =
  (received: number, requested: number, who: Who, wish: Omit<Wish, "day"> = {}): Plot =>
  (stage) =>
    asked(stage, received, requested, who, wish);

/** Asked for, and never sent: the request ran out, the case is in review again, and its clock runs. */
export const evidenceMissed =
  (received: number, requested: number, who: Who, wish: Omit<Wish, "day"> = {}): Plot =>
  (stage) => {
    const t = asked(stage, received, requested, who, wish);
    const last = t.record.evidenceDueOn ?? stage.time.today;
    tellEvidenceMissed(t, stage.step(addDays(last, 1), "00:00", SYSTEM).at);
    return t;
  };

/** Answered: the rules ran again, and the case waits for its reviewer. */
export const evidenceAnswered =
  (received: number, requested: number, answered: number, who: Who): Plot =>
  (stage) => {
    const t = asked(stage, received, requested, who, {});
    const day = stage.time.workdaysAgo(answered);
    const { partner } = stage.cast;
    tellFile(t, stage.step(day, "11:46", partner), documentOfKind(stage, DOCUMENT_FOR[t.record.hardshipReason], day));
    tellProvide(t, stage.step(day, "11:52", partner), stage.remark("provide"));
    return t;
  };
