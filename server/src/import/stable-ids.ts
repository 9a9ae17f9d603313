import { createHash } from "node:crypto";
import { caseNumber } from "../case/case-number.ts";
import type { Ids } from "../history/ids.ts";

/**
 * Ids that follow from the institution and the external id alone, so that importing again finds what is there.
 * They are UUIDs of version 8, made from a hash (RFC 9562, section 5.8).
 */
export function stableIds(institutionId: string, externalId: string): Ids {
  let count = 0;
  const hash = (what: string) => createHash("sha256").update(`${institutionId}\n${externalId}\n${what}`).digest();
  return {
    uuid: () => {
      count += 1;
      const bytes = hash(`row ${count}`);
      bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80;
      bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
      const hex = bytes.toString("hex");
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
    },
    caseNumber: () => caseNumber(hash("number").subarray(0, 8)),
  };
}
