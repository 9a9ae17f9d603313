import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatDate } from "@respite/shared/locale/format-date";
import { LOCALES } from "@respite/shared/locale/locale";
import { formatMoney } from "@respite/shared/money/format-money";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeApp } from "../src/app.ts";
import type { Config } from "../src/config.ts";
import { encodeGlobalId } from "../src/graphql/global-id.ts";
import { findDemoActor } from "../src/identity/demo-actors.ts";
import { issuerKey } from "../src/identity/issuer/issuer-keys.ts";
import { issuerUrl } from "../src/identity/issuer/issuer-url.ts";
import { signToken } from "../src/identity/issuer/sign-token.ts";
import { HEYUAN, PARTNER } from "./support/actors.ts";
import { givenActive } from "./support/given-active.ts";
import { CONFIG, givenApi } from "./support/given-api.ts";
import { pdfText } from "./support/pdf-text.ts";

const api = givenApi();
const dataDir = mkdtempSync(join(tmpdir(), "respite-letters-"));
const config: Config = { ...CONFIG, demo: true, dataDir };
let app: FastifyInstance;

beforeAll(async () => {
  const clock = () => new Date().toISOString();
  app = await makeApp({ config, database: api.database(), clock, log: pino({ level: "silent" }) });
  await app.ready();
});
afterAll(async () => {
  await app?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function fetchAs(as: string | null, url: string) {
  if (as === null) return app.inject({ url });
  const actor = findDemoActor(as)?.actor ?? expect.fail(`no ${as}`);
  const key = await issuerKey(dataDir);
  const token = signToken(actor, { key, issuer: issuerUrl(config), now: new Date().toISOString(), seconds: 300 });
  return app.inject({ url, headers: { authorization: `Bearer ${await token}` } });
}

const NOTICES = `query N($id: ID!) { case(id: $id) {
  offers { status instalments { number dueOn due paid } costToBorrower { minor } }
  notices { nodes { kind locale letterUrl calendarUrl } } } }`;

type Row = Readonly<{ number: number; dueOn: string; due: number; paid: number }>;
type Offer = Readonly<{ status: string; instalments: readonly Row[]; costToBorrower: { minor: number } }>;

async function told(caseId: string, kind = "AGREEMENT") {
  const { data } = await api.execute(NOTICES, { id: caseId }, { as: PARTNER });
  const notice = data.case.notices.nodes.find((one: { kind: string }) => one.kind === kind);
  return { notice, offers: data.case.offers as Offer[] };
}

const openRows = ({ instalments }: Offer) => instalments.filter((row) => row.due > row.paid);

describe.each(LOCALES)("the letter in %s", (locale) => {
  let caseId = "";
  beforeAll(async () => {
    caseId = await givenActive(api, { locale, name: "王小明" });
  });

  test("shows every day and amount of the agreement, with no character missing", async () => {
    const { notice, offers } = await told(caseId);
    const accepted = offers.find(({ status }) => status === "ACCEPTED") ?? expect.fail("nothing was accepted");
    const { statusCode, rawPayload } = await fetchAs("partner", notice.letterUrl);
    expect(statusCode).toBe(200);
    const { text, missing, pages } = await pdfText(rawPayload);
    expect(missing).toBe(0);
    expect(pages).toBeLessThanOrEqual(4);
    const bare = (words: string) => words.replace(/\s/g, "");
    for (const row of openRows(accepted)) {
      const amount = formatMoney({ minor: row.due - row.paid, currency: "CNY" }, locale);
      expect(text).toContain(bare(`${row.number}${formatDate(row.dueOn, locale)}${amount}`));
    }
    expect(text).toContain(bare(formatMoney({ minor: accepted.costToBorrower.minor, currency: "CNY" }, locale)));
    expect(text).toContain("王小明");
  });

  test("of the result shows every day and amount of both offers", async () => {
    const { notice, offers } = await told(caseId, "OFFERS");
    const { text, missing } = await pdfText((await fetchAs("reviewer", notice.letterUrl)).rawPayload);
    expect(missing).toBe(0);
    for (const row of offers.flatMap(openRows)) {
      expect(text).toContain(formatDate(row.dueOn, locale).replace(/\s/g, ""));
      expect(text).toContain(formatMoney({ minor: row.due - row.paid, currency: "CNY" }, locale));
    }
  });

  test("is the same to the byte whenever it is asked for", async () => {
    const { notice } = await told(caseId);
    const [one, two] = [await fetchAs("partner", notice.letterUrl), await fetchAs("reviewer", notice.letterUrl)];
    expect(one.rawPayload.equals(two.rawPayload)).toBe(true);
  });
});

describe("a letter and a calendar", () => {
  let letter = "";
  let calendar = "";
  beforeAll(async () => {
    const { notice } = await told(await givenActive(api));
    letter = notice.letterUrl;
    calendar = notice.calendarUrl;
  });

  test.each(["pdf", "ics"])("as .%s come as an attachment that nobody keeps and no browser runs", async (extension) => {
    const { statusCode, headers } = await fetchAs("partner", extension === "pdf" ? letter : calendar);
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      "content-type": extension === "pdf" ? "application/pdf" : "text/calendar; charset=utf-8",
      "content-disposition": expect.stringMatching(new RegExp(`^attachment; filename="[\\w-]+\\.${extension}"$`)),
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
      "content-security-policy": "sandbox; default-src 'none'",
    });
  });

  test("are for those who sign in, and may read cases", async () => {
    expect((await fetchAs(null, letter)).statusCode).toBe(401);
    expect((await fetchAs("editor", letter)).statusCode).toBe(403);
    expect((await fetchAs("auditor", letter)).statusCode).toBe(200);
  });

  test("of another institution look like ones that do not exist", async () => {
    const id = encodeGlobalId("Notice", HEYUAN, "01900000-0000-7000-8000-00000000dead");
    const missing = await fetchAs("reviewer", `/letters/${id}.pdf`);
    expect(missing.statusCode).toBe(404);
    for (const url of [letter, calendar]) {
      const foreign = await fetchAs("reviewer@HARBOR", url);
      expect([foreign.statusCode, foreign.body]).toEqual([404, missing.body]);
    }
  });

  test.each(["/letters/x.pdf", "/letters/x", "/letters/..%2f..%2fpackage.pdf", "/letters/.pdf"])(
    "are not found at %s",
    async (url) => expect((await fetchAs("reviewer", url)).statusCode).toBe(404),
  );

  test("are there for offers and agreements alone: no other notice has one", async () => {
    const { notice } = await told(await givenActive(api), "ACKNOWLEDGEMENT");
    expect(notice).toMatchObject({ letterUrl: null, calendarUrl: null });
    const { notice: offers } = await told(await givenActive(api), "OFFERS");
    expect(offers.calendarUrl).toBeNull();
    expect((await fetchAs("partner", offers.letterUrl.replace(".pdf", ".ics"))).statusCode).toBe(404);
  });
});

test("a letter takes less than a second of one processor once the thread has its typefaces", async () => {
  const { notice } = await told(await givenActive(api));
  const took: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const began = process.cpuUsage();
    await fetchAs("partner", notice.letterUrl);
    const { user, system } = process.cpuUsage(began);
    took.push((user + system) / 1000);
  }
  expect(Math.min(...took)).toBeLessThan(1000);
});

test("while a letter is printed, others are answered", async () => {
  const { notice } = await told(await givenActive(api));
  await fetchAs("partner", notice.letterUrl);
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  const began = performance.now();
  await fetchAs("partner", notice.letterUrl);
  const took = performance.now() - began;
  clearInterval(timer);
  expect(longest).toBeLessThan(took / 2);
});
