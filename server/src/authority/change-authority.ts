import { limitsInWords } from "@respite/shared/authority/authority-sentences";
import { type DecidingRole, raisesOwn, type SetLimits, subjectsOf } from "@respite/shared/authority/own-authority";
import { ROLE_LABELS } from "@respite/shared/locale/labels/role-labels";
import type { Currency } from "@respite/shared/money/currency";
import type { CommandTx } from "../command/run-command.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import { AuthorityLimitRecord } from "./authority-limit.entity.ts";

/** A row of limits but for its key and its history. */
type Said = Omit<AuthorityLimitRecord, "id" | "institutionId" | "reason" | "setAt" | "setBy" | "setByName" | "version">;

/** The limits set for a subject and for the one who commands, under lock, those that ended among them. */
export function lockLimits({ em, institutionId, actor }: CommandTx, subject: string): Promise<AuthorityLimitRecord[]> {
  const subjects = [...new Set([subject, ...subjectsOf(actor)])];
  return em.find(AuthorityLimitRecord, { institutionId, subject: { $in: subjects } }, { forUpdate: true });
}

/** Whether whoever commands would be allowed more once `changed` stood in place of the row of its subject. */
export function raisesTheirs({ actor }: CommandTx, rows: readonly AuthorityLimitRecord[], changed: Said): boolean {
  const others = rows.filter(({ subject }) => subject !== changed.subject);
  return raisesOwn(actor, inForce(rows), inForce([...others, changed]));
}

/** Refuses what was decided on limits that are not those in force any more; who names no version takes them as they are. */
export function staleLimits(row: AuthorityLimitRecord | undefined, expected?: number | null): UserErrorValue | null {
  const currentVersion = row && row.endedAt == null ? row.version : 0;
  if (expected == null || expected === currentVersion) return null;
  const changed = { changedBy: row?.setByName ?? null, changedAt: row?.setAt.toISOString() ?? null };
  return userError("STALE_AUTHORITY", { expectedVersion: expected, currentVersion, ...changed }, ["expectedVersion"]);
}

const inForce = (rows: readonly Said[]): SetLimits[] => rows.filter(({ endedAt }) => endedAt == null).map(setLimitsOf);

const setLimitsOf = (row: Said): SetLimits => ({
  subject: row.subject,
  limits: {
    currency: row.currency as Currency,
    maxExposure: row.maxExposureMinor ?? null,
    maxDeferralMonths: row.maxDeferralMonths ?? null,
    maxCostToLender: row.maxCostMinor ?? null,
    mayWaive: row.mayWaive,
  },
});

/** What a row says, for the record: whose limits, and how far they go. */
export const inWords = (row: Said) => ({
  whose: row.personName ?? ROLE_LABELS[row.subject as DecidingRole],
  limits: limitsInWords(setLimitsOf(row).limits),
});
