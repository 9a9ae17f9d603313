import { CN_DEFAULT } from "@respite/shared/policy/cn-default";
import { PRESETS } from "@respite/shared/policy/presets";
import type { PolicyReplayInput } from "../../operations.generated.ts";
import type { House, OpenVersion } from "../policy-query.ts";

/** Whose past cases: of the version's own institution, or of all, which is for the platform to ask. */
export const REACHES = ["ONE", "ALL"] as const;
export type Reach = (typeof REACHES)[number];

/** Over all institutions: what each has in force. */
export const IN_FORCE = "IN_FORCE";

type Of = Pick<OpenVersion, "id" | "base">;
const SHIPPED: readonly string[] = [CN_DEFAULT.id, ...PRESETS.map(({ code }) => code)];

/** What a version may be compared with: every institution knows its own and what ships, and no version of another. */
export function comparedWith({ id, base }: Of, house: Pick<House, "policyVersion">, reach: Reach): readonly string[] {
  const known = [base, CN_DEFAULT.id];
  const options =
    reach === "ALL" ? [IN_FORCE, ...known.filter((each) => SHIPPED.includes(each))] : [house.policyVersion, ...known];
  return [...new Set(options)].filter((each) => each !== id);
}

/** What is asked for. */
export const replayAsked = (
  { id }: Of,
  house: Pick<House, "id">,
  reach: Reach,
  against: string,
): Omit<PolicyReplayInput, "idempotencyKey"> => ({
  policyVersionId: id,
  institutionId: house.id,
  against: against === IN_FORCE ? null : against,
  overAll: reach === "ALL",
});
