import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Sentence } from "../locale/locale.ts";
import { render } from "../locale/render.ts";
import type { PolicyVersion } from "../policy/policy-version.ts";
import { covers, type ProtectionInterval } from "./protection-interval.ts";

export const CONTACT_CHANNELS = ["CALL", "SMS", "EMAIL", "APP_MESSAGE", "VISIT"] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

export const CONTACT_REFUSALS = ["COLLECTION_HOLD", "QUIET_HOURS", "TOO_MANY_CALLS"] as const;
export type ContactRefusal = (typeof CONTACT_REFUSALS)[number];

/** One intended contact about collection. `on` and `time` ("HH:MM") are local to the borrower. */
export type ContactAttempt = Readonly<{
  on: CalendarDate;
  time: string;
  channel: ContactChannel;
  /** Calls to this contact today that nobody answered. */
  unansweredCallsToday: number;
}>;

export type ContactAnswer = Readonly<{ allowed: boolean; reason: ContactRefusal | null; sentence: Sentence }>;

const SENTENCES: Readonly<Record<ContactRefusal | "ALLOWED" | "HELD_UNTIL", Sentence>> = {
  ALLOWED: { "zh-Hans": "可以联系。", "zh-Hant": "可以聯繫。", en: "Contact is allowed." },
  COLLECTION_HOLD: {
    "zh-Hans": "该贷款处于催收暂停期，不得催收。",
    "zh-Hant": "該貸款處於催收暫停期，不得催收。",
    en: "Collection is on hold for this loan.",
  },
  HELD_UNTIL: {
    "zh-Hans": "该贷款处于催收暂停期，至 {to} 止，不得催收。",
    "zh-Hant": "該貸款處於催收暫停期，至 {to} 止，不得催收。",
    en: "Collection is on hold for this loan until {to}.",
  },
  QUIET_HOURS: {
    "zh-Hans": "{from} 至次日 {to} 不得催收。",
    "zh-Hant": "{from} 至次日 {to} 不得催收。",
    en: "No collection contact between {from} and {to}.",
  },
  TOO_MANY_CALLS: {
    "zh-Hans": "当日未接通的拨打已达 {limit} 次上限。",
    "zh-Hant": "當日未接通的撥打已達 {limit} 次上限。",
    en: "{limit} unanswered calls today is the limit.",
  },
};

/** Whether a borrower may be contacted about collection now; if not, the strongest reason why. */
export function mayContact(
  intervals: readonly ProtectionInterval[],
  { on, time, channel, unansweredCallsToday }: ContactAttempt,
  policy: PolicyVersion,
): ContactAnswer {
  const { quietFrom: from, quietTo: to, maxUnansweredCallsPerDay: limit } = policy.numbers.contact;
  const no = (reason: ContactRefusal, sentence: Sentence): ContactAnswer => ({ allowed: false, reason, sentence });
  const hold = intervals.find((interval) => covers(interval, on));
  if (hold) {
    const held = hold.to === null ? SENTENCES.COLLECTION_HOLD : render(SENTENCES.HELD_UNTIL, { to: hold.to });
    return no("COLLECTION_HOLD", held);
  }
  if (isQuiet(time, from, to)) return no("QUIET_HOURS", render(SENTENCES.QUIET_HOURS, { from, to }));
  if (channel === "CALL" && unansweredCallsToday >= limit) {
    return no("TOO_MANY_CALLS", render(SENTENCES.TOO_MANY_CALLS, { limit }));
  }
  return { allowed: true, reason: null, sentence: SENTENCES.ALLOWED };
}

/** From `from` up to but not including `to`, over midnight when `to` is the earlier of the two. */
export function isQuiet(time: string, from: string, to: string): boolean {
  return from <= to ? from <= time && time < to : time >= from || time < to;
}
