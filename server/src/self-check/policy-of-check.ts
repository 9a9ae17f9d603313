import { CN_DEFAULT } from "@respite/shared/policy/cn-default";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import { err, ok, type Result } from "@respite/shared/result/result";
import type { Context } from "../graphql/context.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import { builtInPolicy } from "../policy/find-policy.ts";
import { pinnedPolicy, publishedPolicy } from "../policy/pinned-policy.ts";
import { lenderInForce } from "./lender-in-force.ts";
import type { SelfCheckInput } from "./self-check.input.ts";

/** The policy that a check is made by, and the day where it is. */
export type CheckedBy = Readonly<{ policy: PolicyVersion; today: string }>;

const unknownPolicy = () => err(userError("POLICY_NOT_FOUND", {}, ["policyVersion"]));

/**
 * A version that is named; else the one in force at the lender that is named; else the one that ships. Without sign-in
 * nobody can name a version of a lender's own: what it published for another day, or took back, is not for everybody.
 */
export async function policyOfCheck(
  { actor, database, now }: Context,
  { institution, policyVersion }: Pick<SelfCheckInput, "institution" | "policyVersion">,
): Promise<Result<CheckedBy, UserErrorValue>> {
  const lender = institution == null ? null : await lenderInForce(database, institution, now);
  if (institution != null && lender === null) return err(userError("INSTITUTION_NOT_FOUND", {}, ["institution"]));
  const today = lender?.today ?? now.slice(0, 10);
  if (policyVersion != null) {
    const own = actor?.institutionId;
    const policy = own ? await publishedPolicy(database, own, policyVersion) : builtInPolicy(policyVersion);
    return policy ? ok({ policy, today }) : unknownPolicy();
  }
  if (lender === null) return ok({ policy: CN_DEFAULT, today });
  return ok({ policy: await pinnedPolicy(database, lender.institutionId, lender.policyVersion), today });
}
