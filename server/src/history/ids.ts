import { caseNumber } from "../case/case-number.ts";
import type { Random } from "./random.ts";

/** Where the ids of a history come from. */
export type Ids = Readonly<{ uuid(at: Date): string; caseNumber(): string }>;

/** Ids as commands make them (UUID version 7), but the same for the same stream of numbers. */
export function idsFrom(random: Random): Ids {
  let [lastTime, sequence] = [0, 0];
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, "0");
  return {
    uuid(at) {
      const time = at.getTime();
      sequence = time === lastTime ? (sequence + 1) & 0xfff : 0;
      lastTime = time;
      const stamp = hex(time, 12);
      const variant = 0x8000 | (random.bits() & 0x3fff);
      const tail = `${hex(random.bits() & 0xffff, 4)}${hex(random.bits(), 8)}`;
      return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${hex(sequence, 3)}-${hex(variant, 4)}-${tail}`;
    },
    caseNumber: () => caseNumber(Uint8Array.from({ length: 8 }, () => random.bits() & 0xff)),
  };
}
