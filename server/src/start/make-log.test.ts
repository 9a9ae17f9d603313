import { pino } from "pino";
import { afterEach, expect, test, vi } from "vitest";
import type { Config } from "../config.ts";
import { logOptions, makeLog } from "./make-log.ts";

const ESC = "\u001b";
/** What somebody would send who wants to write lines of their own, or to take over the terminal of who reads them. */
const HOSTILE = [
  'x\n{"level":60,"msg":"forged"}',
  "x\r\nfatal: forged\r",
  "x\n    at forged (server.ts:1:1)",
  `x${ESC}[2J${ESC}]0;forged\u0007`,
  "x\u009b2Jforged\u0085forged",
  "x\u2028forged\u2029forged",
  'x","level":60,"msg":"forged',
];
const UNRULY = /[\p{Cc}\u2028\u2029]/u;

afterEach(() => vi.restoreAllMocks());

/** What the log of somebody at a terminal shows. */
function shown(write: (log: ReturnType<typeof makeLog>) => void): string {
  const lines: string[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text) => lines.push(String(text)) > 0);
  write(makeLog({ environment: "development", logLevel: "info" } as Config));
  return lines.join("");
}

test.each(HOSTILE)("%j is one line of JSON in production, of the level that it has", (text) => {
  const lines: string[] = [];
  const log = pino(logOptions({ logLevel: "info" }), { write: (line: string) => void lines.push(line) });
  log.warn({ err: new Error(text), reason: text, [text]: text }, text);
  expect(lines).toHaveLength(1);
  const [line = ""] = lines;
  expect(line.slice(0, -1)).not.toMatch(UNRULY);
  expect(JSON.parse(line)).toMatchObject({ level: 40, msg: text, reason: text, err: { message: text } });
  expect(JSON.parse(line).err.stack).not.toContain("forged");
});

test.each(HOSTILE)("%j begins no line of its own at a terminal", (text) => {
  const answer = shown((log) => log.warn({ err: new Error(text) }, text));
  const [first = "", second = "", ...frames] = answer.trimEnd().split("\n");
  expect([first, second]).toEqual([expect.stringMatching(/^warning: x/), expect.stringMatching(/^ {4}Error: x/)]);
  for (const line of [first, second]) expect(line).not.toMatch(UNRULY);
  expect(frames.length).toBeGreaterThan(1);
  for (const frame of frames) expect(frame).toMatch(/^ {4}at (?!forged)/);
});

test("what is no failure is one line", () => {
  expect(shown((log) => log.info({ n: 1 }, "Done."))).toBe("info: Done.\n");
});
