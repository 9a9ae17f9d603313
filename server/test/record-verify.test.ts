import { canonicalJson } from "@respite/shared/record/canonical-json";
import type { RecordItem } from "@respite/shared/record/record";
import type { RecordFlawCode } from "@respite/shared/record/record-flaw";
import { type Verification, verifyRecord } from "@respite/shared/record/verify-record";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { aRecord, given, headsOf, OTHERS } from "./support/record/given-record.ts";
import { MUTANTS } from "./support/record/mutants.ts";

/** Mutants in all; RECORD_MUTANTS=1000000 npm test -- record-verify is the long run. */
const ALL = Number(process.env.RECORD_MUTANTS ?? 24_000);
const KINDS = Object.entries(MUTANTS);
const numRuns = Math.ceil(ALL / KINDS.length);
vi.setConfig({ testTimeout: Math.max(20_000, numRuns * 10) });

const batches = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 });
const choices = fc.infiniteStream(fc.nat(2 ** 30));

const flawsOf = (items: readonly RecordItem[], more: Partial<Verification> = {}): RecordFlawCode[] =>
  verifyRecord(given(more), items).flaws.map(({ code }) => code);

describe("a record that nobody touched", () => {
  test("has no flaw, whatever was sealed together, with every head it ever had in hand", () => {
    fc.assert(
      fc.property(batches, (sizes) => {
        const items = aRecord(sizes);
        for (const held of [null, ...headsOf(items)]) expect(flawsOf(items, { held })).toEqual([]);
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    );
  });

  test("says how many entries it has, how many events wait, and its last head", () => {
    const items: RecordItem[] = aRecord([2, 3]);
    const [late] = aRecord([6]).slice(5, 6) as (RecordItem & { type: "ENTRY" })[];
    const waiting: RecordItem = { type: "UNSEALED", event: late?.event ?? expect.fail(), queued: true };
    const verified = verifyRecord(given(), [...items, waiting]);
    expect(verified).toEqual({ flaws: [], entries: 5, waiting: 1, head: headsOf(items).at(-1) });
  });

  test("may be empty", () => {
    expect(verifyRecord(given(), [])).toEqual({ flaws: [], entries: 0, waiting: 0, head: null });
  });
});

describe("every tampering is found", () => {
  test.each(KINDS)("%s", (_, mutate) => {
    fc.assert(
      fc.property(batches, choices, (sizes, numbers) => {
        const items = aRecord(sizes);
        const mutant = mutate(items, (below) => (numbers.next().value as number) % below);
        const flaws = flawsOf(mutant);
        // What was changed into itself is no mutant.
        fc.pre(flaws.length > 0 || canonicalJson(mutant) !== canonicalJson(items));
        expect(flaws).not.toEqual([]);
      }),
      { numRuns },
    );
  });

  test("a roll-back behind a head that somebody holds, and a history that went another way", () => {
    fc.assert(
      fc.property(batches, fc.nat(), (sizes, choice) => {
        const items = aRecord([...sizes, 2]);
        const heads = headsOf(items);
        const back = choice % (heads.length - 1);
        const until = items.findIndex((item) => item.type === "HEAD" && item.head.number === back + 1);
        const held = heads.at(-1) ?? null;
        expect(flawsOf(items.slice(0, until + 1), { held })).toEqual(["ROLLED_BACK"]);
        expect(flawsOf([], { held })).toEqual(["ROLLED_BACK"]);
        expect(flawsOf(aRecord([...sizes, 3]), { held })).toEqual(["ROLLED_BACK"]);
      }),
      { numRuns },
    );
  });

  test("a head of another institution in hand", () => {
    const [held = null] = headsOf(aRecord([3], OTHERS));
    expect(flawsOf(aRecord([3]), { held })).toEqual(["ROLLED_BACK"]);
  });
});

describe("with one check taken out, a tampering goes unseen", () => {
  const survives = (more: Partial<Verification>, mutant: keyof typeof MUTANTS) => {
    const tried = Array.from({ length: 50 }, (_, seed) => {
      let state = seed;
      const choose = (below: number) => {
        state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
        return Math.floor((state / 2 ** 31) * below);
      };
      return flawsOf((MUTANTS[mutant] ?? expect.fail())(aRecord([3, 2]), choose), more);
    });
    return tried.some((flaws) => flaws.length === 0);
  };

  test("hashes that say nothing let an event be flipped", () => {
    const blind = { sha256: () => "0".repeat(64), isSigned: () => true };
    const items = aRecord([3, 2]).map(
      (item): RecordItem =>
        item.type === "ENTRY"
          ? { ...item, entry: { ...item.entry, hash: blind.sha256(), eventHash: blind.sha256() } }
          : item.type === "HEAD"
            ? { ...item, head: { ...item.head, hash: blind.sha256() } }
            : item,
    );
    const told = items[0] as RecordItem & { type: "ENTRY" };
    const event = { ...(told.event ?? expect.fail()), actorName: "Somebody else" };
    const mutant = items.with(0, { ...told, event });
    expect(flawsOf(mutant, blind)).toEqual([]);
    expect(flawsOf(mutant)).not.toEqual([]);
  });

  test("signatures that nobody verifies let everything be written anew", () => {
    expect(survives({ isSigned: () => true }, "everything is written anew and signed by another key")).toBe(true);
    expect(survives({}, "everything is written anew and signed by another key")).toBe(false);
  });

  test("a record that may be a part lets an event be deleted", () => {
    expect(survives({ partial: true }, "an event is deleted")).toBe(true);
    expect(survives({}, "an event is deleted")).toBe(false);
  });

  test("without a head in hand a roll-back is a record like any other", () => {
    const items = aRecord([3, 2]);
    const rolledBack = items.slice(0, items.findIndex(({ type }) => type === "HEAD") + 1);
    expect(flawsOf(rolledBack)).toEqual([]);
    expect(flawsOf(rolledBack, { held: headsOf(items).at(-1) ?? null })).toEqual(["ROLLED_BACK"]);
  });
});

describe("a part of a record", () => {
  const items = aRecord([3, 4, 2]);
  const [from] = items.filter((item) => item.type === "HEAD") as (RecordItem & { type: "HEAD" })[];
  const { sequence, hash } = from?.head ?? expect.fail();
  const part: RecordItem[] = [
    { type: "FROM", sequence, hash },
    ...items
      .slice(4, 9)
      .map((item, i): RecordItem => (item.type === "ENTRY" && i > 1 ? { ...item, event: null } : item)),
  ];

  test("proves what it shows, and only where a part is asked for", () => {
    expect(flawsOf(part, { partial: true })).toEqual([]);
    expect(flawsOf(part)).toContain("SEQUENCE_BROKEN");
  });

  test("is found out when what it shows, or where it begins, was changed", () => {
    const first = part[1] as RecordItem & { type: "ENTRY" };
    const told = { ...first, event: { ...(first.event ?? expect.fail()), actorName: "Somebody else" } };
    expect(flawsOf(part.with(1, told), { partial: true })).toEqual(["EVENT_ALTERED"]);
    expect(flawsOf(part.with(0, { type: "FROM", sequence, hash: "0".repeat(64) }), { partial: true })).toEqual([
      "ENTRY_ALTERED",
    ]);
    expect(flawsOf(part.slice(0, -1), { partial: true })).toEqual(["UNSIGNED"]);
  });
});
