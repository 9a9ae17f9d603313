import { addDays, type CalendarDate } from "@respite/shared/calendar/calendar-date";
import { receiptDay } from "@respite/shared/clock/receipt-day";
import { err, ok, type Result } from "@respite/shared/result/result";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import type { LockedLoan } from "../loan/load-loan.ts";
import { ProtectionRecord } from "../protection/protection.entity.ts";
import type { CaseTx } from "./case-command.ts";

const FIELD = ["receivedOn"];

/** The day on which this application counts as received: today, or the earlier one that was told, where it can be one. */
export async function receiveOn(
  { em, institutionId, today, policy }: CaseTx,
  { id: loanId, startedOn }: LockedLoan["record"],
  told: CalendarDate | null,
): Promise<Result<CalendarDate, readonly UserErrorValue[]>> {
  const day = receiptDay(told, { today, startedOn, policy });
  if (!day.ok) return err([userError(day.error.code, day.error.facts, FIELD)]);
  if (day.value === today) return day;
  // Protection begins on the day of receipt, and never reaches back over one that began later.
  const later = { institutionId, loanId, fromOn: { $gte: addDays(day.value, 1) } };
  const [first] = await em.find(ProtectionRecord, later, { orderBy: { fromOn: "asc" }, limit: 1 });
  if (!first) return ok(day.value);
  return err([userError("PROTECTION_OVERLAPS", { from: first.fromOn, to: first.toOn ?? null }, FIELD)]);
}
