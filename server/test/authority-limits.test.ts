import { afterEach, describe, expect, test } from "vitest";
import {
  AUDITOR,
  EDITOR,
  HARBOR,
  HEYUAN,
  LIN,
  MAYA,
  OTHER_SENIOR,
  PARTNER,
  PLATFORM,
  RUI,
  SENIOR,
} from "./support/actors.ts";
import { type Answer, givenApi } from "./support/given-api.ts";
import { authorityOf, endAll, endAuthority, of, setAuthority } from "./support/given-authority.ts";
import { look } from "./support/rows.ts";

const api = givenApi();
afterEach(() => endAll(api));

const listed = async (as = AUDITOR): Promise<Answer[]> =>
  (await api.execute("{ authorityLimits { nodes { personName role maxExposure { minor } version } } }", {}, { as }))
    .data.authorityLimits.nodes;

describe("limits of authority", () => {
  test("are set for a person or a role, changed in place, and end", async () => {
    const limits = { maxExposure: 10_000_000, maxDeferralMonths: 2, maxCostToLender: 50_000, mayWaive: false };
    const { authorityLimit: first } = await setAuthority(api, { ...of(RUI), ...limits });
    expect(first).toMatchObject({
      personId: RUI.id,
      personName: "Rui",
      role: null,
      maxExposure: { minor: 10_000_000, currency: "CNY" },
      maxDeferralMonths: 2,
      maxCostToLender: { minor: 50_000 },
      mayWaive: false,
      setByName: "Qing",
      version: 1,
    });
    const { authorityLimit: changed } = await setAuthority(api, { ...of(RUI), maxExposure: 9_000_000 });
    expect(changed).toMatchObject({ id: first.id, maxDeferralMonths: null, mayWaive: true, version: 2 });
    await setAuthority(api, { role: "REVIEWER", maxExposure: 20_000_000 });
    expect(await listed()).toEqual([
      { personName: null, role: "REVIEWER", maxExposure: { minor: 20_000_000 }, version: 1 },
      { personName: "Rui", role: null, maxExposure: { minor: 9_000_000 }, version: 2 },
    ]);
    const { authorityLimit: ended } = await endAuthority(api, first.id);
    expect(ended).toMatchObject({ endedAt: api.now, reason: "调岗", version: 3 });
    expect(await listed()).toHaveLength(1);
    expect((await endAuthority(api, first.id)).userErrors).toMatchObject([{ code: "AUTHORITY_NOT_FOUND" }]);
    // Set again, they are in force again.
    expect((await setAuthority(api, of(RUI))).authorityLimit).toMatchObject({
      id: first.id,
      endedAt: null,
      version: 4,
    });
  });

  test("leave an event each, which says whose they are, how far they go and how far they went", async () => {
    const { authorityLimit } = await setAuthority(api, { ...of(LIN), maxExposure: 1_000_000 });
    await setAuthority(api, { ...of(LIN), maxExposure: 2_000_000 });
    await endAuthority(api, authorityLimit.id);
    const rows = await look(api, "select kind, detail from event where detail ->> 'subject' = $1 order by id", [
      LIN.id,
    ]);
    const upTo = (amount: string) => ({
      en: `exposure up to CN¥${amount}, waivers allowed`,
      "zh-Hans": `余额不超过 ¥${amount}，可减免`,
      "zh-Hant": `餘額不超過 CN¥${amount}，可減免`,
    });
    expect(rows).toEqual([
      {
        kind: "AUTHORITY_SET",
        detail: expect.objectContaining({ limits: upTo("10,000.00"), before: null }),
      },
      {
        kind: "AUTHORITY_SET",
        detail: {
          subject: LIN.id,
          whose: "Lin",
          limits: upTo("20,000.00"),
          reason: "董事会决议",
          before: upTo("10,000.00"),
        },
      },
      { kind: "AUTHORITY_ENDED", detail: expect.objectContaining({ whose: "Lin", reason: "调岗" }) },
    ]);
  });

  test.each([
    [{ maxExposure: -1 }, "AMOUNT_NEGATIVE", ["maxExposure"]],
    [{ maxCostToLender: -1 }, "AMOUNT_NEGATIVE", ["maxCostToLender"]],
    [{ maxDeferralMonths: -1 }, "MONTHS_NEGATIVE", ["maxDeferralMonths"]],
    [{ reason: " " }, "TEXT_EMPTY", ["reason"]],
    [{ personName: "" }, "TEXT_EMPTY", ["personName"]],
    [{ personId: "rui" }, "PERSON_ID_INVALID", ["personId"]],
    [{ role: "REVIEWER" }, "PERSON_OR_ROLE", ["personId"]],
    [{ personName: null }, "PERSON_NOT_SEEN", ["personName"]],
    [{ personId: null, personName: null }, "PERSON_OR_ROLE", ["personId"]],
  ])("with %o are refused, and nothing is changed", async (change, code, field) => {
    const { authorityLimit, userErrors } = await setAuthority(api, { ...of(RUI), ...change });
    expect([authorityLimit, userErrors]).toMatchObject([null, [{ code, field }]]);
    expect(await listed()).toEqual([]);
  });

  test("are those of their institution alone", async () => {
    await setAuthority(api, { role: "REVIEWER", maxExposure: 1 });
    expect(await listed(MAYA)).toEqual([]);
    expect((await authorityOf(api, MAYA)).own).toBeNull();
    const [row] = await look(api, "select count(*)::int as n from authority_limit where institution_id = $1", [HEYUAN]);
    expect(row?.n).toBeGreaterThan(0);
  });

  test("say whose institution they are, to those who read all of them", async () => {
    await setAuthority(api, { role: "REVIEWER", maxExposure: 1 });
    const harbor = { ...EDITOR, institutionId: HARBOR };
    await setAuthority(api, { role: "REVIEWER", maxExposure: 2 }, harbor);
    const query = "{ authorityLimits { nodes { id maxExposure { minor currency } institution { code currency } } } }";
    const { nodes } = (await api.execute(query, {}, { as: PLATFORM })).data.authorityLimits;
    expect(nodes).toMatchObject([
      { maxExposure: { minor: 2, currency: "USD" }, institution: { code: "HARBOR", currency: "USD" } },
      { maxExposure: { minor: 1, currency: "CNY" }, institution: { code: "HEYUAN", currency: "CNY" } },
    ]);
    await endAuthority(api, nodes[0].id, harbor);
  });

  test("set twice at once are one row", async () => {
    const both = [1_000, 2_000].map((maxExposure) => setAuthority(api, { ...of(OTHER_SENIOR), maxExposure }));
    for (const { userErrors } of await Promise.all(both)) expect(userErrors).toEqual([]);
    expect(await listed()).toMatchObject([{ personName: "Mei", version: 2 }]);
  });
});

describe("whoever may set them", () => {
  test.each([RUI, AUDITOR, PARTNER, PLATFORM])("is not $name, a $role", async (actor) => {
    await expect(setAuthority(api, { ...of(LIN) }, actor)).rejects.toThrow("not open to the role");
  });

  test("does not raise their own, be it by their name, by their role, or by an end", async () => {
    const { authorityLimit } = await setAuthority(api, { ...of(SENIOR), maxExposure: 1_000_000 });
    const refused = [{ code: "OWN_AUTHORITY_RAISED", message: expect.stringContaining("Nobody raises their own") }];
    const raise = { ...of(SENIOR), maxExposure: 1_000_001 };
    expect((await setAuthority(api, raise, SENIOR)).userErrors).toMatchObject(refused);
    expect((await endAuthority(api, authorityLimit.id, SENIOR)).userErrors).toMatchObject(refused);
    expect(await listed()).toMatchObject([{ maxExposure: { minor: 1_000_000 }, version: 1 }]);
    const lower = await setAuthority(api, { ...of(SENIOR), maxExposure: 999_999 }, SENIOR);
    expect(lower.userErrors).toEqual([]);
    // Somebody else may.
    expect((await setAuthority(api, raise, OTHER_SENIOR)).userErrors).toEqual([]);
    await setAuthority(api, { role: "SENIOR_REVIEWER", maxExposure: 5 });
    const role = { role: "SENIOR_REVIEWER", maxExposure: 6 };
    expect((await setAuthority(api, role, OTHER_SENIOR)).userErrors).toMatchObject(refused);
    expect((await setAuthority(api, role, SENIOR)).userErrors).toEqual([]);
  });
});

test("an editor who also decides cases does not raise their own limits as an editor", async () => {
  const { authorityLimit } = await setAuthority(api, { ...of(SENIOR), maxExposure: 1_000_000 });
  const asEditor = { ...SENIOR, role: "POLICY_EDITOR" } as const;
  const refused = [{ code: "OWN_AUTHORITY_RAISED" }];
  const raised = await setAuthority(api, { ...of(SENIOR), maxExposure: 2_000_000 }, asEditor);
  expect(raised.userErrors).toMatchObject(refused);
  expect((await endAuthority(api, authorityLimit.id, asEditor)).userErrors).toMatchObject(refused);
});
