import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { identifyBy } from "../src/borrower/person-key.ts";
import { claimCase } from "../src/case/claim-case.ts";
import { openDatabase } from "../src/database/open.ts";
import type { Context } from "../src/graphql/context.ts";
import { cursorCodec } from "../src/graphql/cursor.ts";
import { encodeGlobalId } from "../src/graphql/global-id.ts";
import { AUDITOR, HARBOR, HARBOR_PARTNER, HEYUAN, LIN, MAYA, PARTNER, RUI } from "./support/actors.ts";
import { givenApi, secrets } from "./support/given-api.ts";
import { givenCase, givenLoan } from "./support/given-case.ts";
import { APPLICATION, DECLINE, givenPending, OVERRIDE } from "./support/given-status.ts";
import { look, rowOf, uuid } from "./support/rows.ts";

const api = givenApi();
const keysOf = async (key: string) => look(api, "select operation, result from idempotency where key = $1", [key]);

describe("an idempotency key", () => {
  test("is stored with the effect it answers for, and not at all when the command is refused", async () => {
    const { id, version } = await givenCase(api);
    const key = randomUUID();
    const refused = { idempotencyKey: key, caseId: id, expectedVersion: version + 5 };
    await api.command("caseClaim", refused, RUI);
    expect(await keysOf(key)).toEqual([]);
    await api.command("caseClaim", { ...refused, expectedVersion: version }, RUI);
    expect(await keysOf(key)).toEqual([{ operation: "caseClaim", result: { id: uuid(id), userErrors: [] } }]);
  });

  test("does not answer who has lost the right to the command since", async () => {
    const { id, version } = await givenCase(api);
    const input = { idempotencyKey: randomUUID(), caseId: id, expectedVersion: version };
    await api.command("caseClaim", input, RUI);
    await expect(api.command("caseClaim", input, { ...RUI, role: "AUDITOR" })).rejects.toThrow("FORBIDDEN");
    const moved = { ...RUI, institutionId: HARBOR };
    expect((await api.command("caseClaim", input, moved)).userErrors).toMatchObject([{ code: "CASE_NOT_FOUND" }]);
  });

  test("is each person's own: a colleague with the same key is answered for the colleague's own command", async () => {
    const { id, version } = await givenCase(api);
    const input = { idempotencyKey: randomUUID(), caseId: id, expectedVersion: version };
    expect((await api.command("caseClaim", input, RUI)).case.version).toBe(version + 1);
    expect((await api.command("caseClaim", input, LIN)).userErrors).toMatchObject([{ code: "STALE_CASE" }]);
  });

  test("belongs to one command: another one under it is refused, though its input were the same", async () => {
    const { id, version } = await givenCase(api);
    const input = { idempotencyKey: randomUUID(), caseId: id, expectedVersion: version };
    await api.command("caseClaim", input, RUI);
    expect((await api.command("caseRelease", input, RUI)).userErrors).toMatchObject([
      { code: "IDEMPOTENCY_KEY_REUSED", field: ["idempotencyKey"] },
    ]);
  });

  test("does not mind in which order a client writes the fields of its input", async () => {
    const { id, version } = await givenCase(api);
    const idempotencyKey = randomUUID();
    const first = await api.command("caseClaim", { idempotencyKey, caseId: id, expectedVersion: version }, RUI);
    const again = await api.command("caseClaim", { expectedVersion: version, caseId: id, idempotencyKey }, RUI);
    expect(again).toEqual(first);
  });

  test("sent to two servers at once, again and again, has one effect each time", async () => {
    const second = await openDatabase(api.database().url);
    try {
      for (let round = 0; round < 10; round += 1) {
        const { id, version } = await givenCase(api);
        const input = { idempotencyKey: randomUUID(), caseId: id, expectedVersion: version };
        const context = (database: Context["database"]): Context => ({
          actor: RUI,
          locale: "en",
          now: api.now,
          database,
          requestId: "two",
          secrets,
          identify: identifyBy(Buffer.alloc(32)),
          cursors: cursorCodec(Buffer.alloc(32)),
        });
        const answers = await Promise.all([
          ...[api.database(), second, api.database(), second].map((database) => claimCase(context(database), input)),
        ]);
        expect(answers).toEqual(Array(4).fill({ id: uuid(id), userErrors: [] }));
        const [{ n }] = await look(
          api,
          "select count(*) as n from event where case_id = $1 and kind = 'CASE_CLAIMED'",
          [uuid(id)],
        );
        expect(Number(n)).toBe(1);
      }
    } finally {
      await second.close();
    }
  });

  test("that opened a case answers with it again, long after the case moved on", async () => {
    const loanId = await givenLoan(api);
    const input = { idempotencyKey: randomUUID(), loanId, ...APPLICATION };
    const { case: made } = await api.command("caseSubmit", input, PARTNER);
    await api.command("caseWithdraw", { caseId: made.id, expectedVersion: made.version }, PARTNER);
    const again = await api.command("caseSubmit", input, PARTNER);
    expect(again.case).toMatchObject({ id: made.id, status: "WITHDRAWN" });
  });
});

describe("a case of another institution is answered, byte for byte, like one that never was", () => {
  const COMMANDS: readonly (readonly [string, object, typeof RUI])[] = [
    ["caseSubmit", {}, HARBOR_PARTNER],
    ["caseClaim", {}, MAYA],
    ["caseRelease", {}, MAYA],
    ["caseRequestEvidence", { kinds: ["IDENTITY"], note: "x" }, MAYA],
    ["caseProvideEvidence", {}, HARBOR_PARTNER],
    ["caseApprove", OVERRIDE, MAYA],
    ["caseDecline", DECLINE, MAYA],
    ["caseConfirm", { termsHash: "x" }, { ...MAYA, role: "SENIOR_REVIEWER" }],
    ["caseReturn", { words: "x" }, { ...MAYA, role: "SENIOR_REVIEWER" }],
    ["caseWithdraw", {}, HARBOR_PARTNER],
    ["appealOpen", { words: "x" }, HARBOR_PARTNER],
    ["appealUphold", DECLINE, { ...MAYA, role: "SENIOR_REVIEWER" }],
  ];
  const NEVER = "01900000-0000-7000-8000-0000000000ff";
  const MISSING = [
    encodeGlobalId("DeferralCase", HARBOR, NEVER),
    encodeGlobalId("DeferralCase", HEYUAN, NEVER),
    encodeGlobalId("Loan", HARBOR, NEVER),
    "AAAA",
    "",
  ];

  test.each(COMMANDS)("%s", async (name, more, as) => {
    const { id, version } = await givenPending(api);
    const before = await rowOf(api, id);
    const query = `mutation M($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { case { id } userErrors { __typename code field message } } }`;
    const ask = async (caseId: string) => {
      const input = { idempotencyKey: "the-same-for-all", caseId, expectedVersion: version, ...more };
      return JSON.stringify(await api.execute(query, { input }, { as }));
    };
    const foreign = await ask(id);
    expect(foreign).toContain("CASE_NOT_FOUND");
    for (const missing of MISSING) expect(await ask(missing)).toBe(foreign);
    expect(await rowOf(api, id)).toBe(before);
    expect(await keysOf("the-same-for-all")).toEqual([]);
  });

  test("nor does an auditor learn from a refusal whether it exists", async () => {
    const { id, version } = await givenCase(api);
    const ask = (caseId: string) => api.command("caseClaim", { caseId, expectedVersion: version }, AUDITOR);
    const said = await Promise.all([id, MISSING[0] ?? ""].map((caseId) => ask(caseId).catch(String)));
    expect(said[0]).toBe(said[1]);
  });
});
