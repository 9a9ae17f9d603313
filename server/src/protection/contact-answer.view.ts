import { localTime } from "@respite/shared/clock/local-time";
import type { Locale } from "@respite/shared/locale/locale";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import type { ContactChannel } from "@respite/shared/protection/contact";
import { mayContact } from "@respite/shared/protection/may-contact";
import { covers } from "@respite/shared/protection/protection-interval";
import { encodeGlobalId } from "../graphql/global-id.ts";
import { businessDate, instantOf } from "../institution/business-date.ts";
import { type ContactFacts, intervalsOf } from "./protection-of-loan.ts";

/** Whether a borrower may be contacted by a channel at an instant, as the API says it. */
export function viewContactAnswer(
  { protections, calls, timeZone }: Pick<ContactFacts, "protections" | "calls" | "timeZone">,
  { at, channel }: Readonly<{ at: string; channel: ContactChannel }>,
  policy: PolicyVersion,
  locale: Locale,
) {
  const local = localTime(at, timeZone);
  const holds = intervalsOf(protections, "COLLECTION_HOLD");
  const made = calls.map((call) => ({ on: businessDate(call.at, timeZone), outcome: call.outcome }));
  const answer = mayContact(holds, { ...local, channel, calls: made }, policy);
  const hold = answer.allowed ? undefined : holds.find((interval) => covers(interval, local.on));
  return {
    allowed: answer.allowed,
    code: answer.reason ?? "ALLOWED",
    reason: answer.sentence[locale],
    until: answer.until ? instantOf(answer.until.on, answer.until.time, timeZone) : null,
    protection: hold ? { ...hold, id: encodeGlobalId("Protection", hold.institutionId, hold.id) } : null,
  };
}
