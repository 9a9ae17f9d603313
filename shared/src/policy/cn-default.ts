import data from "../../policies/cn-default.json" with { type: "json" };
import { soundPolicy } from "./parse-policy.ts";

/** The policy every institution starts from: product defaults, not law; each number overridable. */
export const CN_DEFAULT = soundPolicy(data);
