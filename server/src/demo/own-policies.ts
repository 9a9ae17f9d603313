import { CN_DEFAULT } from "@respite/shared/policy/cn-default";
import { soundEdit } from "@respite/shared/policy/edit-policy";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";

/** What a lender of the demo has published of its own, and what its loan contracts say of being late. */
function charging(code: string, contractRateShare: string): PolicyVersion {
  const first = { ...CN_DEFAULT, id: `${code}@1`, code, version: 1 };
  return soundEdit(first, {
    numbers: [{ name: "penalty.contractRateShare", value: contractRateShare }],
    sources: [{ group: "penalty", text: "Invented for the demo: what the loan contracts of this lender say." }],
  });
}

/**
 * By institution code. The policy that ships charges no penalty interest; that of 晴禾 is the same, but for half as much again
 * as the contract's rate on what is overdue. The other lenders decide by the one that ships.
 */
export const OWN_POLICIES: Readonly<Record<string, PolicyVersion>> = { QINGHE: charging("QINGHE", "1.5") };
