import { describe, expect, test } from "vitest";
import { encodeGlobalId } from "../src/graphql/global-id.ts";
import type { Actor } from "../src/identity/actor.ts";
import { forgetPeopleJob } from "../src/person/forget-people.job.ts";
import { AUDITOR, HEYUAN, LIN, MAYA, OTHER_SENIOR, PARTNER, PLATFORM, RUI, SENIOR } from "./support/actors.ts";
import { countStatements } from "./support/count-statements.ts";
import { givenApi, secrets } from "./support/given-api.ts";
import { asAdmin } from "./support/given-database.ts";
import { givenSeen } from "./support/given-people.ts";
import { givenView, onView, withoutViews } from "./support/given-queue.ts";

const api = givenApi();
const LIST = "{ savedViews(first: 100) { nodes { name search shared isMine ownerName institution { code } } } }";
const views = async (as: Actor) => (await api.execute(LIST, {}, { as })).data.savedViews.nodes;
const names = async (as: Actor) => (await views(as)).map(({ name }: { name: string }) => name);
const code = async (name: string, input: object, as: Actor) =>
  (await api.command(name, input, as, "")).userErrors.map((error: { code: string }) => error.code);
const clear = () => withoutViews(api, {});
const shared = async (as: Actor, name = "Flood") => {
  await clear();
  const { id, version } = await givenView(api, as, { name });
  return (await api.command("savedViewShare", { savedViewId: id, expectedVersion: version, shared: true }, as, VIEW))
    .savedView;
};
const VIEW = "savedView { id version shared name }";
const on = ({ id, version }: { id: string; version: number }, more: object = {}) => ({
  savedViewId: id,
  expectedVersion: version,
  ...more,
});

describe("a saved view", () => {
  test("is seen by its owner alone, until it is shared; then by the institution, and by no other", async () => {
    await clear();
    const { id, version } = await givenView(api, SENIOR, { name: "Flood", search: "view=open&ground=FORCE_MAJEURE" });
    expect([await names(SENIOR), await names(RUI), await names(PLATFORM)]).toEqual([["Flood"], [], []]);
    await api.command("savedViewShare", on({ id, version }, { shared: true }), SENIOR, VIEW);
    expect(await views(RUI)).toEqual([
      {
        name: "Flood",
        search: "view=open&ground=FORCE_MAJEURE",
        shared: true,
        isMine: false,
        ownerName: "Hua",
        institution: { code: "HEYUAN" },
      },
    ]);
    expect([await names(AUDITOR), await names(PLATFORM), await names(MAYA)]).toEqual([["Flood"], ["Flood"], []]);
  });

  test("that another keeps for themselves looks exactly like one that never was, to everybody", async () => {
    const { id } = await onViewOf(RUI);
    const never = encodeGlobalId("SavedView", HEYUAN, "01900000-0000-7000-8000-0000000000ff");
    for (const as of [LIN, SENIOR, MAYA, { ...PLATFORM, role: "PLATFORM_SENIOR_REVIEWER" } as Actor]) {
      const said = async (savedViewId: string) =>
        JSON.stringify(await api.command("savedViewDelete", { savedViewId, expectedVersion: 1 }, as, VIEW));
      expect(await said(id)).toContain("SAVED_VIEW_NOT_FOUND");
      expect(await said(id)).toBe(await said(never));
    }
    expect(await names(RUI)).toHaveLength(1);
  });

  test("is renamed by its owner alone, and two of one owner never have one name", async () => {
    const view = await shared(SENIOR);
    expect(await code("savedViewRename", on(view, { name: "Mine now" }), OTHER_SENIOR)).toEqual([
      "SAVED_VIEW_OF_ANOTHER",
    ]);
    await givenView(api, SENIOR, { name: "Second" });
    expect(await code("savedViewRename", on(view, { name: "Second" }), SENIOR)).toEqual(["NAME_TAKEN"]);
    expect(await code("savedViewCreate", { name: " Second ", search: "" }, SENIOR)).toEqual(["NAME_TAKEN"]);
    expect(await code("savedViewCreate", { name: "Second", search: "" }, RUI)).toEqual([]);
    expect(await code("savedViewRename", on(view, { name: "Third" }), SENIOR)).toEqual([]);
    expect(await code("savedViewRename", on(view, { name: "Fourth" }), SENIOR)).toEqual(["STALE_SAVED_VIEW"]);
  });

  test("holds another list under the same name when its owner says so; nobody else changes what it holds", async () => {
    const view = await shared(SENIOR);
    const search = "view=open&clock=AT_RISK";
    expect(await code("savedViewOverwrite", on(view, { search }), OTHER_SENIOR)).toEqual(["SAVED_VIEW_OF_ANOTHER"]);
    expect(await code("savedViewOverwrite", on(view, { search: "view=nowhere" }), SENIOR)).toEqual([
      "SEARCH_NOT_UNDERSTOOD",
    ]);
    expect(await code("savedViewOverwrite", on(view, { search }), SENIOR)).toEqual([]);
    expect(await views(RUI)).toMatchObject([{ name: "Flood", search, shared: true }]);
    expect(await code("savedViewOverwrite", on(view, { search: "" }), SENIOR)).toEqual(["STALE_SAVED_VIEW"]);
  });

  test("of one name that is saved at once, again and again, is there once", async () => {
    await clear();
    const all = Array.from({ length: 8 }, () => code("savedViewCreate", { name: "Twin", search: "" }, RUI));
    const codes = (await Promise.all(all)).flat();
    expect(codes).toEqual(Array(7).fill("NAME_TAKEN"));
    expect(await names(RUI)).toEqual(["Twin"]);
  });

  test("is shared by a senior reviewer, and any senior takes a shared one back or away; a reviewer neither", async () => {
    const mine = await onView(api, RUI);
    await expect(api.command("savedViewShare", { ...mine, shared: true }, RUI, "")).rejects.toThrow("FORBIDDEN");
    const view = await shared(SENIOR);
    expect(await code("savedViewDelete", on(view), RUI)).toEqual(["SAVED_VIEW_OF_ANOTHER"]);
    expect(await code("savedViewShare", on(view, { shared: false }), OTHER_SENIOR)).toEqual([]);
    expect([await names(SENIOR), await names(OTHER_SENIOR)]).toEqual([["Flood"], []]);
    expect(await code("savedViewDelete", on(await shared(SENIOR)), OTHER_SENIOR)).toEqual([]);
    expect(await names(SENIOR)).toEqual([]);
  });

  test("that is taken away twice with one key is answered the same", async () => {
    const input = { ...(await onView(api, RUI)), idempotencyKey: "delete-it-once" };
    const first = await api.command("savedViewDelete", input, RUI, VIEW);
    expect(first).toEqual({ savedView: null, userErrors: [] });
    expect(await api.command("savedViewDelete", input, RUI, VIEW)).toEqual(first);
    expect(await code("savedViewDelete", { ...input, idempotencyKey: "another-key" }, RUI)).toEqual([
      "SAVED_VIEW_NOT_FOUND",
    ]);
  });

  test.each([
    ["view=nowhere", ""],
    ["status=SUBMITTED,PURGED", "status=SUBMITTED"],
    ["clock=AT_RISK&view=open", "view=open&clock=AT_RISK"],
    ["view=waiting", ""],
    ["sel=abc&view=open", "view=open"],
    ["__proto__=1", ""],
  ])("is not kept of %j: of that is understood %j", async (search, understood) => {
    await clear();
    const { userErrors } = await api.command("savedViewCreate", { name: "x", search }, RUI, "");
    expect(userErrors).toMatchObject([{ code: "SEARCH_NOT_UNDERSTOOD", field: ["search"] }]);
    expect(userErrors[0].message).toContain(`“${understood}”`);
  });

  test("may look for a name, but not for what is no plain text", async () => {
    await clear();
    expect(await code("savedViewCreate", { name: "王", search: "q=%E7%8E%8B" }, RUI)).toEqual([]);
    expect(await code("savedViewCreate", { name: "b", search: "q=a%00b" }, RUI)).toEqual(["TEXT_NOT_PLAIN"]);
    expect(await code("savedViewCreate", { name: "c", search: `q=${"x".repeat(999)}` }, RUI)).toEqual([
      "TEXT_TOO_LONG",
    ]);
  });

  test("is one of at most twenty", async () => {
    await clear();
    for (let n = 0; n < 20; n += 1) await givenView(api, RUI);
    expect(await code("savedViewCreate", { name: "x", search: "" }, RUI)).toEqual(["SAVED_VIEWS_FULL"]);
    expect(await code("savedViewCreate", { name: "x", search: "" }, LIN)).toEqual([]);
  });

  test("is nothing for partners and policy editors, and auditors keep none", async () => {
    for (const as of [PARTNER, { ...RUI, role: "POLICY_EDITOR" } as Actor])
      expect((await api.execute(LIST, {}, { as })).errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
    await expect(api.command("savedViewCreate", { name: "x", search: "" }, AUDITOR, "")).rejects.toThrow("FORBIDDEN");
  });

  test("of the platform's people is kept in the institution they name", async () => {
    await clear();
    const institutionId = encodeGlobalId("Institution", HEYUAN, HEYUAN);
    expect(await code("savedViewCreate", { name: "x", search: "" }, PLATFORM)).toEqual(["INSTITUTION_NOT_FOUND"]);
    expect(await code("savedViewCreate", { name: "x", search: "", institutionId }, PLATFORM)).toEqual([]);
    expect([await names(PLATFORM), await names(RUI)]).toEqual([["x"], []]);
  });

  test("that one kept for oneself is forgotten with oneself; a shared one stays", async () => {
    await clear();
    await givenSeen(api, [SENIOR, LIN]);
    await shared(SENIOR, "Shared");
    await givenView(api, SENIOR, { name: "Own" });
    await givenView(api, LIN, { name: "Lin's own" });
    await givenSeen(api, [LIN], "2026-09-04T02:00:00.000Z");
    const log = { info: () => {}, warn: () => {}, error: () => {} };
    await forgetPeopleJob.run({ database: api.database(), clock: () => "2026-09-05T02:00:00.000Z", secrets, log });
    expect([await names(SENIOR), await names(LIN)]).toEqual([["Shared"], ["Shared", "Lin's own"]]);
  });
});

test("saved views are read in one statement, and kept apart by the application alone when row-level security is off", async () => {
  await shared(SENIOR);
  const { texts } = await countStatements(api.database(), () => views(RUI));
  expect(texts).toHaveLength(1);
  const url = api.database().adminUrl;
  await asAdmin("alter table saved_view disable row level security", url);
  try {
    expect(await names(MAYA)).toEqual([]);
  } finally {
    await asAdmin("alter table saved_view enable row level security", url);
  }
});

async function onViewOf(as: Actor) {
  await clear();
  return givenView(api, as);
}
