import { addDays } from "@respite/shared/calendar/calendar-date";
import type { DeclineReason } from "@respite/shared/case/case-words";
import { draftUntil } from "@respite/shared/clock/deadlines";
import { tellExpire, tellWithdraw } from "../../history/tell-application.ts";
import { tellAppeal, tellAppealWindow, tellDecline, tellSpecialHandling } from "../../history/tell-decision.ts";
import { tellClaim } from "../../history/tell-review.ts";
import type { CaseTelling } from "../../history/telling.ts";
import { applicant, drafted, type Wish } from "../applicant.ts";
import { SYSTEM } from "../cast.ts";
import type { Stage } from "../stage.ts";
import { grant, type Plot, payUntil } from "./plot.ts";
import type { Who } from "./waiting.ts";

const REASONS: readonly (readonly DeclineReason[])[] = [
  ["HARDSHIP_NOT_SHOWN"],
  ["EVIDENCE_MISSING"],
  ["EVIDENCE_MISSING", "HARDSHIP_NOT_SHOWN"],
  ["RECORD_BELOW_POLICY"],
  ["CANNOT_RESUME_PAYMENT"],
];

function refused(stage: Stage, days: number, who: Who, wish: Omit<Wish, "day"> = {}): CaseTelling {
  const { time, random, cast } = stage;
  const reason = random.pick(["EXCESSIVE_OBLIGATIONS", "OTHER", "DIVORCE"] as const);
  const of = { reason, ground: "SHORT_TERM_HARDSHIP", evidence: false, manner: "LATE", ...wish } as const;
  const t = applicant(stage, { day: time.ago(days + 3), ...of });
  tellClaim(t, stage.step(time.ago(days), "14:10", who(cast)));
  tellDecline(t, stage.step(time.ago(days), "14:33", who(cast)), random.pick(REASONS), stage.remark("decline"));
  return t;
}

/** Declined so many days ago; for good once the time to appeal is over. */
export const declined =
  (days: number, who: Who): Plot =>
  (stage) => {
    const t = refused(stage, days, who);
    const until = t.record.appealUntil;
    if (until == null || until >= stage.time.today) return t;
    tellAppealWindow(t, stage.step(addDays(until, 1), "00:01", SYSTEM));
    payUntil(stage, t, null, stage.time.today);
    return t;
  };

/** Declined, and appealed so many days ago. */
export const appealed =
  (declinedAgo: number, days: number, who: Who): Plot =>
  (stage) => {
    const t = refused(stage, declinedAgo, who);
    tellAppeal(t, stage.step(stage.time.ago(days), "20:14", stage.cast.partner), stage.remark("appeal"));
    return t;
  };

/** An appeal that somebody else has taken up, minutes ago. */
export const appealTaken =
  (declinedAgo: number, days: number): Plot =>
  (stage) => {
    const t = appealed(declinedAgo, days, ({ reviewer }) => reviewer)(stage);
    tellClaim(t, { at: new Date(stage.time.now.getTime() - 11 * 60_000), by: stage.cast.senior });
    return t;
  };

/** Declined on appeal, too. */
export const upheld =
  (declinedAgo: number, days: number, closed: number): Plot =>
  (stage) => {
    const t = appealed(declinedAgo, days, ({ reviewer }) => reviewer)(stage);
    const day = stage.time.ago(closed);
    tellClaim(t, stage.step(day, "09:40", stage.cast.senior));
    tellDecline(t, stage.step(day, "10:02", stage.cast.senior), ["HARDSHIP_NOT_SHOWN"], stage.remark("uphold"));
    return t;
  };

/** In the hands of those who negotiate. */
export const special =
  (days: number): Plot =>
  (stage) => {
    const { time, cast } = stage;
    const t = applicant(stage, { day: time.ago(days + 2), manner: "LATE", dueIn: -12, size: "NORMAL" });
    tellClaim(t, stage.step(time.ago(days), "11:00", cast.senior));
    tellSpecialHandling(t, stage.step(time.ago(days), "11:19", cast.senior), stage.remark("special"));
    return t;
  };

export const withdrawn =
  (days: number, from: "DRAFT" | "SUBMITTED" | "OFFERED"): Plot =>
  (stage) => {
    const { time, cast } = stage;
    const wish = { day: time.ago(days + 4) };
    const t = from === "DRAFT" ? drafted(stage, wish) : applicant(stage, wish);
    if (from === "OFFERED") grant(stage, t, time.ago(days + 2), cast.reviewer2);
    tellWithdraw(t, stage.step(time.ago(days), "19:20", cast.partner), stage.remark("withdraw"));
    payUntil(stage, t, null, time.today);
    return t;
  };

/** Offers that nobody took, or a draft that was left lying. */
export const expired =
  (days: number, from: "DRAFT" | "OFFERED"): Plot =>
  (stage) => {
    const { time, cast, lender } = stage;
    const { offer, draft } = lender.policy.numbers;
    const offeredAgo = days + offer.validDays + 1;
    const day = time.ago(from === "DRAFT" ? days + draft.validDays + 1 : offeredAgo + 2);
    const t = (from === "DRAFT" ? drafted : applicant)(stage, { day });
    if (t.record.status === "SUBMITTED") grant(stage, t, time.ago(offeredAgo), cast.reviewer);
    const last = t.record.offerValidUntil ?? draftUntil(day, lender.policy);
    tellExpire(t, stage.step(addDays(last, 1), "00:01", SYSTEM));
    payUntil(stage, t, null, time.today);
    return t;
  };
