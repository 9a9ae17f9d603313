import au from "../../policies/au.json" with { type: "json" };
import cn from "../../policies/cn.json" with { type: "json" };
import eu from "../../policies/eu.json" with { type: "json" };
import kr from "../../policies/kr.json" with { type: "json" };
import uk from "../../policies/uk.json" with { type: "json" };
import us from "../../policies/us.json" with { type: "json" };
import { type PolicyPreset, soundPreset } from "./policy-preset.ts";

/** Every preset that ships: templates to draft a policy from, which decide nothing until an institution confirms them. */
export const PRESETS: readonly PolicyPreset[] = [cn, us, uk, au, kr, eu].map(soundPreset);
