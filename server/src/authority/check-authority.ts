import { ownAuthority } from "@respite/shared/authority/own-authority";
import { findingsOf, type Weighing } from "@respite/shared/authority/weigh-decision";
import { err, ok, type Result } from "@respite/shared/result/result";
import type { CaseTx } from "../case/case-command.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import { beyondAuthorityError } from "./authority-finding.view.ts";

/**
 * Holds what waits to be confirmed against the checker's own authority. Here the policy's four-eyes numbers are no limit:
 * what is above them is what a second person is for.
 *
 * @returns what it was weighed from, or every limit that it goes beyond
 */
export function checkAuthority({ record, actor }: CaseTx): Result<Weighing | null, readonly UserErrorValue[]> {
  const limits = ownAuthority(record.ownLimits ?? [], actor);
  const reach = record.proposedReach ?? null;
  // Decisions taken before there were limits were not measured.
  if (reach === null) return limits === null ? ok(null) : err([userError("DECISION_NOT_MEASURED", {})]);
  const weighing = { reach, limits };
  const beyond = findingsOf(weighing);
  return beyond.length > 0 ? err(beyond.map(beyondAuthorityError)) : ok(weighing);
}
