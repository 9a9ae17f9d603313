import type { Locale } from "@respite/shared/locale/locale";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import { sumReplays } from "@respite/shared/replay/sum-replays";
import { encodeGlobalId } from "../graphql/global-id.ts";
import type { FinishedReplays } from "./read-finished-replays.ts";

/** The sums as the API shows them; rules are called what the policy replayed calls them. */
export function viewTotals({ institutions, replays }: FinishedReplays, { rules }: PolicyVersion, locale: Locale) {
  const { byInstitution, byGround, byOutcome, byRule, costs, ...totals } = sumReplays(replays);
  return {
    ...totals,
    institutions,
    byInstitution: replays.map(({ institutionId, institution, id, from, finishedAt }, index) => ({
      institution,
      from,
      finishedAt,
      counts: byInstitution[index]?.counts ?? null,
      replay: id && encodeGlobalId("PolicyReplay", institutionId, id),
    })),
    byGround: byGround.map(({ key, counts }) => ({ ground: key, counts })),
    byOutcome: byOutcome.map(({ key, counts }) => ({ outcome: key, counts })),
    byRule: byRule.map((each) => ({
      ...each,
      why: rules.find(({ id }) => id === each.rule)?.title[locale] ?? each.rule,
    })),
    costs: costs.map(({ currency, ...amounts }) => ({
      currency,
      ...Object.fromEntries(
        Object.entries(amounts).map(([name, minor]) => [name, minor === null ? null : { minor, currency }]),
      ),
    })),
  };
}
