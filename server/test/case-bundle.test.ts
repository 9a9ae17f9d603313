import { strFromU8, strToU8 } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../src/identity/actor.ts";
import { authorize } from "../src/identity/authority.ts";
import { keyFrom } from "../src/record/record-key.ts";
import { AUDITOR, HARBOR, MAYA, PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenActive } from "./support/given-active.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase, givenClaimed } from "./support/given-case.ts";
import { DECLINE } from "./support/given-status.ts";
import { bundleOf as bundleOn, found, resigned, textOf, withData } from "./support/record/given-bundle.ts";
import { sealAll } from "./support/record/given-sealed.ts";

const api = givenApi();
let caseId = "";

const bundleOf = (actor: Actor, id = caseId) => bundleOn(api, actor, id);
const whole = async (actor: Actor, id = caseId) => (await bundleOf(actor, id)) ?? expect.fail("There is no bundle.");

beforeAll(async () => {
  await givenClaimed(api);
  caseId = await givenActive(api);
  await sealAll(api);
  await givenClaimed(api);
  await sealAll(api);
});

describe("a bundle", () => {
  test("is proved by itself, with every event of the case under a signed head", async () => {
    const files = await whole(AUDITOR);
    expect(Object.keys(files).sort()).toEqual([
      "case.en.html",
      "case.json",
      "case.zh-Hans.html",
      "case.zh-Hant.html",
      "key.pem",
      "manifest.json",
      "record.ndjson",
    ]);
    expect(await found(files)).toEqual([]);
    const { events } = JSON.parse(textOf(files, "case.json"));
    expect(events.length).toBeGreaterThan(12);
    const lines = textOf(files, "record.ndjson").split("\n");
    expect(lines.filter((line) => line.includes('"event":{'))).toHaveLength(events.length);
    expect(lines.filter((line) => line.includes('"event":null')).length).toBeGreaterThan(0);
  });

  test("of a case whose last events wait to be sealed says so, and is sound", async () => {
    const { id } = await givenCase(api);
    const files = await whole(AUDITOR, id);
    expect(await found(files)).toEqual([]);
    expect(textOf(files, "record.ndjson")).toContain('"type":"UNSEALED"');
    expect(textOf(files, "case.en.html")).toContain("0 of 5 events sealed");
    await sealAll(api);
  });

  test("is read in three languages, with the whole case on one page", async () => {
    const files = await whole(AUDITOR);
    const page = textOf(files, "case.en.html");
    for (const words of ["What happened", "Offer 1 accepted", "Lapsed", "G1_HARDSHIP_REASON", "= Due"]) {
      expect(page).toContain(words);
    }
    expect(textOf(files, "case.zh-Hans.html")).toContain("方案与计算");
    expect(textOf(files, "case.zh-Hant.html")).toContain("方案與計算");
    expect(page).not.toContain("<script");
    expect(textOf(await whole(SENIOR), "case.en.html")).not.toContain("王小明");
  });

  test("shows words as words, whatever they hold", async () => {
    const { id, version } = await givenClaimed(api);
    const decline = { ...DECLINE, words: '<script>alert("1")</script> & <b>no</b>' };
    await api.command("caseDecline", { caseId: id, expectedVersion: version, ...decline }, RUI, "");
    const page = textOf(await whole(AUDITOR, id), "case.en.html");
    expect(page).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &lt;b&gt;no&lt;/b&gt;");
    expect(page).not.toContain("<script");
  });

  test("carries the reason of the hardship and the names of papers with an auditor alone", async () => {
    const seen = async (actor: Actor) =>
      Object.values(await whole(actor))
        .map((bytes) => strFromU8(bytes))
        .join("\n");
    const telling = /ILLNESS|MEDICAL_CERTIFICATE|certificate\.pdf|疾病|诊断|hardshipReason":"/;
    expect(await seen(AUDITOR)).toMatch(telling);
    expect(telling.exec(await seen(SENIOR))?.[0] ?? null).toBeNull();
    expect(await found(await whole(SENIOR))).toEqual([]);
  });

  test("never carries the borrower's statement or a document", async () => {
    const all = Object.values(await whole(AUDITOR))
      .map((bytes) => strFromU8(bytes))
      .join("\n");
    expect(all).not.toContain("突发疾病，收入减少");
    expect(all).not.toContain("%PDF");
  });

  test("is for those who answer for the case, at their own institution", async () => {
    for (const actor of [RUI, PARTNER]) expect(() => authorize(actor, "caseBundle")).toThrow("caseBundle");
    for (const actor of [SENIOR, AUDITOR]) expect(() => authorize(actor, "caseBundle")).not.toThrow();
    const foreign: Actor = { ...AUDITOR, institutionId: HARBOR };
    expect(await bundleOf(foreign)).toBeNull();
    expect(await bundleOf({ ...MAYA, role: "AUDITOR" }, "nonsense")).toBeNull();
    const platform: Actor = { ...AUDITOR, role: "PLATFORM_AUDITOR", institutionId: null };
    expect(await found((await bundleOf(platform)) ?? {})).toEqual([]);
  });
});

describe("a bundle that was changed is found out", () => {
  test("whichever file it is, changed, taken out or put in", async () => {
    const files = await whole(AUDITOR);
    for (const name of Object.keys(files)) {
      const bytes = Uint8Array.from(files[name] ?? []);
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      expect([name, await found({ ...files, [name]: bytes })]).not.toEqual([name, []]);
      const { [name]: _, ...rest } = files;
      expect([name, await found(rest)]).not.toEqual([name, []]);
    }
    expect(await found({ ...files, "more.txt": strToU8("more") })).toEqual([
      "more.txt is not what was put into the bundle.",
    ]);
  });

  test("when it is signed anew by another key", async () => {
    const wrong = await found(resigned(await whole(AUDITOR), keyFrom(Buffer.alloc(32, 6))));
    expect(wrong).toEqual(["The bundle is not signed by a key that is trusted."]);
  });

  test.each<[string, (content: Record<string, never[]>) => void, RegExp]>([
    ["an event", ({ events }) => Object.assign(events?.[3] ?? {}, { actorName: "Somebody else" }), /^Event .* says/],
    ["an event taken out", ({ events }) => void events?.splice(2, 1), /^Event .* is left out/],
    ["a finding", ({ evaluations }) => flip(evaluations?.[0]), /^What was found at/],
    ["an offer", ({ offers }) => raise(offers?.[0]), /^Offer 1 of round/],
    ["an offer put in", ({ offers }) => put(offers), /^The offers of round 99 were never approved/],
    ["an offer left out", ({ offers }) => void offers?.pop(), /^The offers of round/],
    ["a schedule", ({ schedules }) => raise(schedules?.[1]), /^Schedule 2 does not/],
  ])("even by whoever has the key, when the data says of %s what the record does not", async (_, change, words) => {
    const files = await whole(AUDITOR);
    expect((await found(withData(files, change)))[0]).toMatch(words);
    expect(await found(resigned(files))).toEqual([]);
  });
});

type Rows = { instalments: { interest: number }[] } | undefined;
type Run = { findings: { passed: boolean }[] } | undefined;
const raise = (of: Rows) => Object.assign(of?.instalments[5] ?? {}, { interest: 1 });
const flip = (of: Run) => Object.assign(of?.findings[0] ?? {}, { passed: false, measured: 99 });
const put = (offers: object[] | undefined) => void offers?.push({ ...offers[0], round: 99 });
