import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { run as exportRecord } from "../src/cli/export-record.ts";
import { run as printKey } from "../src/cli/record-key.ts";
import { run as verifyRecord } from "../src/cli/verify-record.ts";
import { sealWaiting } from "../src/record/keep-sealing.ts";
import { NoRecord, readRecordLines } from "../src/record/record-file.ts";
import { keyFrom, recordKey } from "../src/record/record-key.ts";
import { verifyItems } from "../src/record/verify-items.ts";
import { HEYUAN } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { asAdmin } from "./support/given-database.ts";
import { givenActive } from "./support/given-status.ts";

const api = givenApi();
const folder = mkdtempSync(join(tmpdir(), "respite-record-"));
const at = (name: string) => join(folder, name);
const env = () => ({ NODE_ENV: "test", RESPITE_DATA: at("data"), DATABASE_URL: api.database().url });
const elsewhere = () => ({ NODE_ENV: "test", RESPITE_DATA: at("elsewhere") });
const key = () => recordKey(at("data"));
const sealAll = () => sealWaiting(api.database(), key(), () => api.now);

let said: string[] = [];
beforeAll(async () => {
  await givenActive(api);
  await sealAll();
  await givenActive(api);
  await sealAll();
  said = [];
});
afterEach(() => {
  vi.restoreAllMocks();
  said = [];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Command = (args: string[], env: NodeJS.ProcessEnv) => Promise<number>;
async function saying(command: Command, args: string[], env: NodeJS.ProcessEnv): Promise<[number, string]> {
  said = [];
  const note = (...words: unknown[]) => void said.push(words.join(" ").trimEnd());
  vi.spyOn(console, "log").mockImplementation(note);
  vi.spyOn(console, "error").mockImplementation(note);
  vi.spyOn(process.stdout, "write").mockImplementation((words) => {
    note(words);
    return true;
  });
  const code = await command(args, env);
  vi.restoreAllMocks();
  return [code, said.join("\n")];
}

describe("verify-record", () => {
  test("proves every record in the database, and keeps the heads it found", async () => {
    const [code, words] = await saying(verifyRecord, ["--save-head", at("heads.json")], env());
    expect(words).toMatch(/✓ HEYUAN Finance: 28 events sealed; nothing was altered. Head 2 of .*, signed by key/);
    expect(words).toMatch(/✓ HARBOR Finance: 0 events sealed; nothing was altered\./);
    expect(code).toBe(0);
    expect(await saying(verifyRecord, ["--head", at("heads.json")], env())).toMatchObject([0, words]);
  });

  test("proves an exported record where there is no database, by the key that the lender gave", async () => {
    const [exported] = await saying(exportRecord, ["--institution", "heyuan", "--file", at("record")], env());
    expect(exported).toBe(0);
    const [, pem] = await saying(printKey, [], env());
    writeFileSync(at("key.pem"), pem.slice(pem.indexOf("-----BEGIN")));
    const file = ["--file", at("record"), "--head", at("heads.json")];
    const [code, words] = await saying(verifyRecord, [...file, "--key", at("key.pem")], elsewhere());
    expect([code, words]).toEqual([0, expect.stringMatching(/^✓ HEYUAN Finance: 28 events sealed/)]);
    const [own, unsure] = await saying(verifyRecord, file, elsewhere());
    expect([own, unsure]).toEqual([0, expect.stringContaining("Nobody said whom to believe")]);
  });

  test("says what is wrong, and where", async () => {
    const record = readFileSync(at("record"), "utf8");
    writeFileSync(at("altered"), record.replace('"actorName":"Hua"', '"actorName":"Mei"'));
    const [code, words] = await saying(verifyRecord, ["--file", at("altered"), "--key", at("key.pem")], elsewhere());
    expect(code).toBe(1);
    expect(words).toMatch(
      /✗ HEYUAN Finance: 1 flaw in 28 entries\.\n {2}EVENT_ALTERED at entry 10, event [\w-]{36}: An event/,
    );
    writeFileSync(at("torn"), record.slice(0, -30));
    expect(await saying(verifyRecord, ["--file", at("torn")], env())).toEqual([
      1,
      expect.stringMatching(/^Line \d+ is not one of a record: it was changed, or this is no record\.$/),
    ]);
  });

  test("finds another key, a roll-back and an altered database", async () => {
    writeFileSync(at("other.pem"), keyFrom(Buffer.alloc(32, 9)).publicKey);
    const [code, words] = await saying(verifyRecord, ["--file", at("record"), "--key", at("other.pem")], env());
    expect([code, words]).toEqual([1, expect.stringContaining("HEAD_SIGNATURE")]);
    const url = api.database().adminUrl;
    const alter = "set session_replication_role = replica; update event set actor_name = 'Me' where actor_name = 'Hua'";
    await asAdmin(alter, url);
    expect(await saying(verifyRecord, ["--institution", "HEYUAN"], env())).toEqual([
      1,
      expect.stringContaining("✗ HEYUAN Finance: 4 flaws in 28 entries"),
    ]);
    await asAdmin(
      "set session_replication_role = replica; delete from record_head; delete from record_entry; delete from event",
      url,
    );
    expect(await saying(verifyRecord, ["--head", at("heads.json")], env())).toEqual([
      1,
      expect.stringContaining("ROLLED_BACK"),
    ]);
  });

  test.each([
    [["--file", "nowhere"], "There is no file nowhere."],
    [["--institution", "NOBODY"], "There is no institution NOBODY."],
    [["--what"], "Say what to verify"],
  ])("says what to do instead of %j", async (args, words) => {
    expect(await saying(verifyRecord, args, env())).toEqual([1, expect.stringContaining(words)]);
  });
});

test("an exported record is found altered wherever a letter of it is changed, a line taken out or put in", async () => {
  const lines = readFileSync(at("record"), "utf8").trimEnd().split("\n");
  const isSound = async (given: readonly string[]) => {
    try {
      const { items } = await readRecordLines(given);
      const trust = { publicKeys: [key().publicKey], institutionId: HEYUAN };
      return (await verifyItems(trust, items)).flaws.length === 0;
    } catch (error) {
      if (error instanceof NoRecord) return false;
      throw error;
    }
  };
  expect(await isSound(lines)).toBe(true);
  const place = fc.integer({ min: 1, max: lines.length - 1 });
  const change = fc.constantFrom("letter", "gone", "twice", "swapped", "cut");
  await fc.assert(
    fc.asyncProperty(place, place, fc.nat(10_000), change, async (one, other, at, how) => {
      const line = lines[one] ?? "";
      const letter = String.fromCharCode(line.charCodeAt(at % line.length) ^ (1 << (at % 5)));
      const mutants = {
        letter: lines.with(one, line.slice(0, at % line.length) + letter + line.slice((at % line.length) + 1)),
        gone: lines.toSpliced(one, 1),
        twice: lines.toSpliced(other, 0, line),
        swapped: lines.with(one, lines[other] ?? "").with(other, line),
        cut: lines.with(one, line.slice(0, at % line.length)),
      };
      fc.pre(mutants[how].join("\n") !== lines.join("\n"));
      expect(await isSound(mutants[how])).toBe(false);
    }),
    { numRuns: 500 },
  );
});
