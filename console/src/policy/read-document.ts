import { parsePolicy } from "@respite/shared/policy/parse-policy";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";

/**
 * The policy that a version's JSON text holds. The server lets none through that is not sound, so only we can have caused
 * anything else. @throws RangeError then
 */
export function readDocument(text: string): PolicyVersion {
  const parsed = parsePolicy(JSON.parse(text));
  if (parsed.ok) return parsed.value;
  throw new RangeError(parsed.error.map(({ path, message }) => `${path} ${message}`).join("\n"));
}
