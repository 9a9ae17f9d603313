import { CN_DEFAULT } from "@respite/shared/policy/cn-default";
import { type PolicyEdits, soundEdit } from "@respite/shared/policy/edit-policy";
import { presetPolicy } from "@respite/shared/policy/policy-preset";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import { PRESETS } from "@respite/shared/policy/presets";

/** A policy that a lender of the demo has published, and the template it was drafted from, unless it was the one that ships. */
export type OwnPolicy = Readonly<{ policy: PolicyVersion; preset: string | null; edits: number }>;

/** The policy that a template makes. @throws Error when there is none: only we can have caused that */
export function fromPreset(code: string): PolicyVersion {
  const found = PRESETS.find((each) => each.code === code);
  if (!found) throw new Error(`${code} does not ship.`);
  return presetPolicy(found);
}

function own(
  code: string,
  preset: string | null,
  edits: Required<Pick<PolicyEdits, "numbers" | "sources">>,
): OwnPolicy {
  const base = preset === null ? CN_DEFAULT : fromPreset(preset);
  const policy = soundEdit({ ...base, id: `${code}@1`, code, version: 1 }, edits);
  return { policy, preset, edits: edits.numbers.length + edits.sources.length };
}

/** What loan contracts say of being late: half as much again as their rate on what is overdue. */
const CHARGING = {
  numbers: [{ name: "penalty.contractRateShare", value: "1.5" }],
  sources: [{ group: "penalty", text: "Invented for the demo: what the loan contracts of this lender say." }],
};

/** Quicker than the law asks for. */
export const PROMISING = {
  numbers: [
    { name: "clock.acknowledgeBusinessDays", value: "1" },
    { name: "clock.decideBusinessDays", value: "7" },
    { name: "clock.hardLimitBusinessDays", value: "15" },
  ],
  sources: [
    { group: "clock", text: "Invented for the demo: what this lender promises, which is sooner than the law asks." },
  ],
};

/**
 * By institution code. The policy that ships charges no penalty interest; that of 晴禾 is the same, but for that. Harbor
 * decides by the rules of the United States, and so reports in the codes of Metro 2; Wattle by those of Australia, and
 * reports hardship indicators. 和源 decides by the one that ships.
 */
export const OWN_POLICIES: Readonly<Record<string, OwnPolicy>> = {
  QINGHE: own("QINGHE", null, CHARGING),
  HARBOR: own("HARBOR", "PRESET-US", PROMISING),
  WATTLE: own("WATTLE", "PRESET-AU", PROMISING),
};
