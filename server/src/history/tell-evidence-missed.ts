import { SYSTEM } from "../command/run-as-system.ts";
import { requestOpen } from "../evidence/evidence-holds.ts";
import { lastDayOf } from "../institution/business-date.ts";
import { writeEvidenceMissed } from "../notice/write-ends.ts";
import { move } from "./move.ts";
import { tellNotice } from "./tell-notice.ts";
import { type CaseTelling, dayOf, finish, holds, runClock, sayOf } from "./telling.ts";

/** As `giveUpEvidence`, at a moment after the last day to answer. @throws Error when nothing was asked for */
export function tellEvidenceMissed(t: CaseTelling, at: Date): void {
  const { record, lender } = t;
  const dueOn = record.evidenceDueOn;
  if (dueOn == null) throw new Error("A history cannot give up documents that nobody asked for.");
  const kinds = requestOpen(t.requests)?.kinds ?? [];
  const step = { at, by: SYSTEM };
  move(t, { type: "CLOSE_EVIDENCE_REQUEST", on: dayOf(t, at), by: null }, step);
  runClock(t, at, holds(t));
  sayOf(t, step, "EVIDENCE_NOT_PROVIDED", { dueOn });
  const decideBy = lastDayOf(record.dueAt, lender.timeZone);
  tellNotice(t, at, (about) => writeEvidenceMissed(about, { kinds, dueOn, decideBy }));
  finish(t, step);
}
