import type { AuthorityLimits } from "@respite/shared/authority/authority-limits";
import { raisesOwn } from "@respite/shared/authority/own-authority";
import type { CaseActor } from "@respite/shared/case/permitted-actions";
import { boundsOf, subjectOf } from "./limit-words.ts";
import type { Limit } from "./limits-query.ts";

type Change = Readonly<{ institutionId: string; subject: string; to: AuthorityLimits | null }>;

/** Whether the reader would be allowed more by a change, by the rule that the server refuses it by. `to` null ends limits. */
export function raisesMine(me: CaseActor, limits: readonly Limit[], { institutionId, subject, to }: Change): boolean {
  const before = limits
    .filter(({ institution }) => institution.id === institutionId)
    .map((limit) => ({ subject: subjectOf(limit), limits: boundsOf(limit) }));
  const others = before.filter((set) => set.subject !== subject);
  return raisesOwn(me, before, to === null ? others : [...others, { subject, limits: to }]);
}
