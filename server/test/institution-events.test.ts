import type { Locale } from "@respite/shared/locale/locale";
import { describe, expect, test } from "vitest";
import { AUDITOR, EDITOR, HEYUAN, LIN, MAYA, PARTNER, PLATFORM, RUI, SECOND_EDITOR, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { of, setAuthority } from "./support/given-authority.ts";
import { givenCase } from "./support/given-case.ts";
import { givenPublished } from "./support/given-policy.ts";
import { look } from "./support/rows.ts";

const api = givenApi();
type Event = Readonly<{ kind: string; actorName: string; summary: string; detail: string; sealedAt: string | null }>;
const LIST = `query E($first: Int!, $after: String) { institutionEvents(first: $first, after: $after) {
  nodes { kind at actorName actorRole summary detail sealedAt institution { code } } pageInfo { hasNextPage endCursor } } }`;
const page = async (as = AUDITOR, variables: object = {}) =>
  (await api.execute(LIST, { first: 50, ...variables }, { as })).data.institutionEvents;

describe("what changed the rules of an institution", () => {
  test("is read by its auditor: who did what to policy, limits and budget, from what to what, and why", async () => {
    await setAuthority(api, { ...of(LIN), maxDeferralMonths: 2 });
    await setAuthority(api, { ...of(LIN), maxDeferralMonths: 1 });
    const budget = { from: "2026-03-01", to: "2026-03-31", amount: 100_000, reason: "董事会决议" };
    await api.command("budgetSet", budget, SENIOR, "budget { id }");
    await givenPublished(api, [{ name: "deferral.maxMonths", value: "4" }], "2026-04-01");
    const nodes: Event[] = (await page()).nodes;
    expect(nodes.map(({ kind, actorName }) => [kind, actorName])).toEqual([
      ["POLICY_PUBLISHED", SECOND_EDITOR.name],
      ["POLICY_SUBMITTED", EDITOR.name],
      ["POLICY_EDITED", EDITOR.name],
      ["POLICY_DRAFTED", EDITOR.name],
      ["BUDGET_SET", SENIOR.name],
      ["AUTHORITY_SET", EDITOR.name],
      ["AUTHORITY_SET", EDITOR.name],
    ]);
    const detailOf = (kind: string) => JSON.parse(nodes.find((each) => each.kind === kind)?.detail ?? "{}");
    expect(detailOf("BUDGET_SET")).toMatchObject({ before: null, reason: "董事会决议" });
    const edited = { path: "numbers.deferral.maxMonths", before: "3", after: "4" };
    expect(detailOf("POLICY_EDITED").changes).toContainEqual(edited);
    expect(nodes[0]?.summary).toBe("HEYUAN@1 published, in force from 1 Apr 2026.");
  });

  test("is written for whoever reads it: amounts, roles and limits in their language", async () => {
    const budget = { from: "2026-05-01", to: "2026-05-31", amount: 7_000_000, reason: "董事会决议" };
    await api.command("budgetSet", budget, SENIOR, "budget { id }");
    await setAuthority(api, { role: "REVIEWER", maxExposure: 1_000_000, mayWaive: false });
    const read = async (locale: Locale) => {
      const { data } = await api.execute(LIST, { first: 2 }, { as: AUDITOR, locale });
      return data.institutionEvents.nodes.map(({ summary, detail }: Event) => ({ summary, ...JSON.parse(detail) }));
    };
    expect(await read("en")).toMatchObject([
      {
        summary: "Authority of Reviewer: exposure up to CN¥10,000.00, no waivers.",
        whose: "Reviewer",
        limits: "exposure up to CN¥10,000.00, no waivers",
      },
      { summary: "Relief budget from 1 May 2026 to 31 May 2026: CN¥70,000.00.", amount: "CN¥70,000.00" },
    ]);
    expect(await read("zh-Hans")).toMatchObject([
      { summary: "审核员的审批权限：余额不超过 ¥10,000.00，不可减免。", limits: "余额不超过 ¥10,000.00，不可减免" },
      { summary: "纾困预算 2026年5月1日 至 2026年5月31日：¥70,000.00。", amount: "¥70,000.00" },
    ]);
  });

  test("goes on from where a page ends, and holds nothing of any case, loan or borrower", async () => {
    const { id } = await givenCase(api);
    await api.command("caseWithdraw", { caseId: id, expectedVersion: 1 }, PARTNER);
    const [all] = await look(
      api,
      "select count(*)::int as n from event where case_id is null and loan_id is null and institution_id = $1",
      [HEYUAN],
    );
    const first = await page(AUDITOR, { first: 4 });
    const rest = await page(AUDITOR, { after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes].map(({ kind }: Event) => kind)).toHaveLength(all?.n ?? 0);
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect(JSON.stringify([...first.nodes, ...rest.nodes])).not.toMatch(/CASE_|LOAN_|CONSENT_/);
  });

  test("is not for reviewers and partners, is another institution's own, and all of them for the platform", async () => {
    for (const as of [RUI, PARTNER]) {
      const { errors } = await api.execute(LIST, { first: 1 }, { as });
      expect(errors[0].extensions.code).toBe("FORBIDDEN");
    }
    expect((await page({ ...MAYA, role: "AUDITOR" })).nodes).toEqual([]);
    const seen = await page({ ...PLATFORM, role: "PLATFORM_AUDITOR" });
    expect(seen.nodes[0].institution).toEqual({ code: "HEYUAN" });
  });
});
