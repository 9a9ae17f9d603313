import fc from "fast-check";
import { expect, test } from "vitest";
import { type Note, noteHash } from "./note-hash.ts";

/** What would be hashed. */
const hashed = (note: Note) => noteHash((text) => text, note);

test("a note is hashed as what it is, and as nothing else", () => {
  const note = { caseId: "c", text: "电话未接通。", writtenAt: "2026-03-05T02:00:00.000Z", writtenBy: "p" };
  expect(hashed(note)).toBe(
    'respite-note-1\n{"caseId":"c","text":"电话未接通。","writtenAt":"2026-03-05T02:00:00.000Z","writtenBy":"p"}',
  );
});

test("no two notes are hashed alike", () => {
  const note = fc.record({ caseId: fc.string(), text: fc.string(), writtenAt: fc.string(), writtenBy: fc.string() });
  fc.assert(
    fc.property(note, note, (a, b) => {
      expect(hashed(a) === hashed(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});
