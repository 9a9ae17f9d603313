import { soundPolicy } from "@respite/shared/policy/parse-policy";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";

/**
 * The policy that a version's JSON text holds. The server lets none through that is not sound, so only we can have caused
 * anything else. @throws RangeError then
 */
export const readDocument = (text: string): PolicyVersion => soundPolicy(JSON.parse(text));
