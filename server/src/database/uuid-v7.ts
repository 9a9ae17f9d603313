import { randomFillSync, randomInt } from "node:crypto";

let sequence = randomInt(2 ** 30);

/** Random bytes for many ids: asking for a few each time costs more than the rest of an id. */
const random = Buffer.alloc(4096);
let used = random.length;

/**
 * A UUID of version 7: ordered by time to the millisecond, so that new rows lie together in the index, and within one
 * millisecond of one process by the order in which they were made (RFC 9562, section 6.2, method 1: a counter of 30 bits
 * that goes on, because commands that run at the same time take their ids in turn; it comes round once in a thousand
 * million).
 */
export function uuidV7(now: number = Date.now()): string {
  sequence = (sequence + 1) % 2 ** 30;
  if (used === random.length) {
    randomFillSync(random);
    used = 0;
  }
  const bytes = random.subarray(used, used + 16);
  used += 16;
  bytes.writeUIntBE(now, 0, 6);
  bytes.writeUInt16BE(0x7000 | (sequence >>> 18), 6);
  bytes.writeUInt16BE(0x8000 | ((sequence >>> 4) & 0x3fff), 8);
  bytes[10] = ((sequence & 0xf) << 4) | ((bytes[10] as number) & 0x0f);
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
