import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { makeBundle } from "../src/bundle/make-bundle.ts";
import { decodeGlobalId } from "../src/graphql/global-id.ts";
import { actorOfClaims, claimsOf } from "../src/identity/token-claims.ts";
import { keyFrom } from "../src/record/record-key.ts";
import { sealRecord } from "../src/record/seal-record.ts";
import { verifyDatabase } from "../src/record/verify-source.ts";
import { AUDITOR, EDITOR, HARBOR_PARTNER, HEYUAN, MAYA, PARTNER, PLATFORM, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase } from "./support/given-case.ts";
import { asAdmin } from "./support/given-database.ts";
import { givenDeclined } from "./support/given-status.ts";

const api = givenApi();
const CANARY = "本人说下月复工 <b>canary-7f3a</b>";
const NOTES = "notes { nodes { text writtenAt writtenByName writtenByRole sealedAt altered } totalCount }";
const add = (caseId: string, text = CANARY, as = RUI) =>
  api.command("caseAddNote", { caseId, text }, as, `case { version status ${NOTES} }`);
const read = (id: string, as = RUI, fields = NOTES) =>
  api.execute(`query C($id: ID!) { case(id: $id) { ${fields} } }`, { id }, { as });
const KEY = keyFrom(Buffer.alloc(32, 7));
const TRUST = { publicKeys: [KEY.publicKey], held: [] };
const seal = () => sealRecord(api.database(), HEYUAN, KEY, api.now);
const uuid = (id: string) => decodeGlobalId(id)?.id ?? "";

describe("an internal note", () => {
  test("is kept as it was written, by whom and when, the newest first, and changes nothing about the case", async () => {
    const made = await givenCase(api);
    await add(made.id, "第一次致电未接。");
    api.now = "2026-03-05T02:00:01.000Z";
    const { case: noted, userErrors } = await add(made.id, `  ${CANARY} `, SENIOR);
    expect(userErrors).toEqual([]);
    expect(noted).toMatchObject({ version: made.version, notes: { totalCount: 2 } });
    expect(noted.notes.nodes[0]).toEqual({
      text: CANARY,
      writtenAt: api.now,
      writtenByName: SENIOR.name,
      writtenByRole: "SENIOR_REVIEWER",
      sealedAt: null,
      altered: false,
    });
    expect(noted.notes.nodes[1].text).toBe("第一次致电未接。");
  });

  test("is written on a case that is closed, too", async () => {
    const { id } = await givenDeclined(api);
    expect((await add(id)).userErrors).toEqual([]);
  });

  test("is read by the institution's reviewers and auditor, and by the platform's reviewers", async () => {
    const { id } = await givenCase(api);
    await add(id);
    for (const as of [RUI, SENIOR, AUDITOR, PLATFORM]) {
      expect((await read(id, as)).data.case.notes.nodes[0].text).toBe(CANARY);
    }
    expect((await read(id, MAYA)).data.case).toBeNull();
  });

  test("is written by reviewers alone", async () => {
    const { id } = await givenCase(api);
    for (const as of [AUDITOR, EDITOR, PARTNER]) await expect(add(id, CANARY, as)).rejects.toThrow("not open to");
    expect((await add(id, CANARY, MAYA)).userErrors).toMatchObject([{ code: "CASE_NOT_FOUND" }]);
    expect((await add(id, CANARY, PLATFORM)).userErrors).toEqual([]);
  });

  test.each(["", "  \u200b ", "a\u0000b", "x".repeat(4001)])("without plain words is refused", async (text) => {
    const { id } = await givenCase(api);
    expect((await add(id, text)).userErrors).toMatchObject([{ field: ["text"] }]);
  });

  test("is proved by the record, which knows its hash and not its words", async () => {
    const { id } = await givenCase(api);
    await add(id);
    await seal();
    const { rows } = await asAdmin(
      `select e.case_id, e.loan_id, e.detail, n.text from event e join case_note n on n.id = e.id
       where n.case_id = '${uuid(id)}'`,
      api.database().adminUrl,
    );
    expect(rows).toMatchObject([{ case_id: null, loan_id: null, detail: { caseId: uuid(id) }, text: CANARY }]);
    expect(JSON.stringify(rows[0].detail)).not.toContain("canary");
    expect((await read(id)).data.case.notes.nodes[0]).toMatchObject({ sealedAt: expect.any(String), altered: false });
  });

  test.each([
    ["update case_note set text = 'other words'", [{ text: "other words", altered: true }]],
    ["update case_note set written_at = written_at + interval '1 day'", [{ altered: true }]],
    ["delete from case_note", []],
  ])("that somebody touched in the database by %s says so, and the verifier finds it", async (change, shown) => {
    const { id } = await givenCase(api);
    await add(id);
    await seal();
    const flaws = async () => (await verifyDatabase(api.database(), "HEYUAN", TRUST))[0]?.verified.flaws ?? [];
    const before = await flaws();
    await asAdmin(`${change} where case_id = '${uuid(id)}'`, api.database().adminUrl);
    expect((await read(id)).data.case.notes.nodes).toMatchObject(shown);
    const found = (await flaws()).filter(({ eventId }) => !before.some((flaw) => flaw.eventId === eventId));
    expect(found).toMatchObject([{ code: "NOTE_ALTERED", eventId: expect.any(String) }]);
    expect(before.filter(({ code }) => code !== "NOTE_ALTERED")).toEqual([]);
  });
});

describe("an internal note never leaves the house", () => {
  test("a partner's client is refused it, by every way to a case", async () => {
    const { id } = await givenCase(api);
    await add(id);
    const refusal = "This needs the scope case:notes.";
    expect((await read(id, PARTNER)).errors?.[0]?.message).toBe(refusal);
    const ways = [
      "{ cases(first: 2) { nodes { notes(first: 2) { nodes { text } } } } }",
      `query N($id: ID!) { node(id: $id) { ... on DeferralCase { ${NOTES} } } }`,
    ];
    for (const way of ways) {
      expect((await api.execute(way, { id }, { as: PARTNER })).errors?.[0]?.message).toBe(refusal);
    }
    const { version } = (await read(id, PARTNER, "version")).data.case;
    const withdraw = api.command(
      "caseWithdraw",
      { caseId: id, expectedVersion: version },
      PARTNER,
      `case { ${NOTES} }`,
    );
    await expect(withdraw).rejects.toThrow(refusal);
  });

  test("no token gives a client the scope", () => {
    const token = { ...claimsOf(PARTNER), scope: "case:read case:notes" };
    expect([...(actorOfClaims(token)?.scopes ?? [])]).toEqual(["case:read"]);
  });

  test("nothing that a partner, a policy editor or a bundle reads of the case tells of it", async () => {
    const { id } = await givenCase(api);
    const events = "events { nodes { kind summary detail } totalCount } notices { nodes { subject body } }";
    const before = (await read(id, PARTNER, events)).data;
    await add(id);
    expect((await read(id, PARTNER, events)).data).toEqual(before);
    expect((await read(id, HARBOR_PARTNER, events)).data.case).toBeNull();
    const kinds = (await api.execute("{ institutionEvents { nodes { kind } } }", {}, { as: EDITOR })).data;
    expect(JSON.stringify(kinds)).not.toContain("NOTE_WRITTEN");
    const deps = { database: api.database(), key: KEY, now: api.now };
    for (const as of [SENIOR, AUDITOR]) {
      const bundle = await makeBundle(deps, as, uuid(id));
      for (const file of Object.values(unzipSync(bundle?.content ?? new Uint8Array()))) {
        expect(strFromU8(file)).not.toContain("canary");
        expect(strFromU8(file)).not.toContain("NOTE_WRITTEN");
      }
    }
  });
});
