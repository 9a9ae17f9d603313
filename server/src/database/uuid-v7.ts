import { randomBytes } from "node:crypto";

let lastTime = 0;
let sequence = 0;

/**
 * A UUID of version 7: ordered by time to the millisecond, so that new rows lie together in the index, and within one
 * millisecond of one process by the order in which they were made (RFC 9562, section 6.2, method 1).
 */
export function uuidV7(now: number = Date.now()): string {
  sequence = now === lastTime ? (sequence + 1) & 0xfff : 0;
  lastTime = now;
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes.writeUInt16BE(0x7000 | sequence, 6);
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
