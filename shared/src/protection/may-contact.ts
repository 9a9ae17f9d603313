import { addDays, type CalendarDate } from "../calendar/calendar-date.ts";
import type { LocalTime } from "../clock/local-time.ts";
import type { Sentence } from "../locale/locale.ts";
import { render } from "../locale/render.ts";
import type { PolicyVersion } from "../policy/policy-version.ts";
import { type Call, callLimit } from "./call-limit.ts";
import type { ContactChannel } from "./contact.ts";
import { covers, type Interval } from "./protection-interval.ts";

const CONTACT_REFUSALS = [
  "COLLECTION_HOLD",
  "QUIET_HOURS",
  "TOO_MANY_CALLS",
  "TOO_MANY_CALLS_IN_WEEK",
  "AFTER_CONVERSATION",
] as const;
export type ContactRefusal = (typeof CONTACT_REFUSALS)[number];

/** One intended contact about collection. `on` and `time` ("HH:MM") are local to the borrower. */
export type ContactAttempt = Readonly<{
  on: CalendarDate;
  time: string;
  channel: ContactChannel;
  /** Calls made before, as far as they were told. */
  calls: readonly Call[];
}>;

/** `until` is when contact becomes possible again, as far as that is known now. */
export type ContactAnswer = Readonly<{
  allowed: boolean;
  reason: ContactRefusal | null;
  until: LocalTime | null;
  sentence: Sentence;
}>;

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
  TOO_MANY_CALLS_IN_WEEK: {
    "zh-Hans": "七天内的拨打已达 {limit} 次上限。",
    "zh-Hant": "七天內的撥打已達 {limit} 次上限。",
    en: "{limit} calls in seven days is the limit.",
  },
  AFTER_CONVERSATION: {
    "zh-Hans": "通话后 {limit} 天内不得再次拨打。",
    "zh-Hant": "通話後 {limit} 天內不得再次撥打。",
    en: "After a conversation there is no call for {limit} days.",
  },
};

/**
 * Whether a borrower may be contacted about collection now; if not, the strongest reason why. A letter disturbs nobody's
 * night: quiet hours do not hold it.
 */
export function mayContact(
  intervals: readonly Interval[],
  { on, time, channel, calls }: ContactAttempt,
  policy: PolicyVersion,
): ContactAnswer {
  const { contact } = policy.numbers;
  const { quietFrom: from, quietTo: to } = contact;
  const hold = intervals.find((interval) => covers(interval, on));
  if (hold?.to === null) return no("COLLECTION_HOLD", null, SENTENCES.COLLECTION_HOLD);
  if (hold) return no("COLLECTION_HOLD", firstTime(addDays(hold.to, 1)), render(SENTENCES.HELD_UNTIL, { to: hold.to }));
  if (channel !== "LETTER" && isQuiet(time, from, to)) {
    const tonight = from > to && time >= from;
    return no(
      "QUIET_HOURS",
      { on: tonight ? addDays(on, 1) : on, time: to },
      render(SENTENCES.QUIET_HOURS, { from, to }),
    );
  }
  const limited = channel === "PHONE" ? callLimit(calls, on, contact) : null;
  if (limited) {
    const { reason, limit, until } = limited;
    return no(reason, firstTime(until), render(SENTENCES[reason], { limit }));
  }
  return { allowed: true, reason: null, until: null, sentence: SENTENCES.ALLOWED };

  function firstTime(day: CalendarDate): LocalTime {
    return { on: day, time: channel !== "LETTER" && isQuiet("00:00", from, to) ? to : "00:00" };
  }
}

const no = (reason: ContactRefusal, until: LocalTime | null, sentence: Sentence): ContactAnswer => ({
  allowed: false,
  reason,
  until,
  sentence,
});

/** From `from` up to but not including `to`, over midnight when `to` is the earlier of the two. */
export function isQuiet(time: string, from: string, to: string): boolean {
  return from <= to ? from <= time && time < to : time >= from || time < to;
}
