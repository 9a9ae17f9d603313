import { describe, expect, test } from "vitest";
import { RUI } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenActive, givenUndone } from "./support/given-status.ts";

const api = givenApi();

describe("the agreements", () => {
  const LIST = `query A($filter: AgreementFilter, $first: Int!, $after: String, $s: Boolean = true) { agreements(filter: $filter, first: $first, after: $after) {
    nodes { state missedOn cureBy caseId loan { id borrower { name } } } pageInfo { hasNextPage endCursor } totalCount @include(if: $s) } }`;
  const list = async (variables: object, now?: string) =>
    (await api.execute(LIST, { first: 100, ...variables }, { as: RUI, ...(now && { now }) })).data.agreements;

  test("are listed by how they are kept today, with the day by which a late instalment is cured", async () => {
    const there = await givenActive(api);
    await givenUndone(api);
    const onTrack = await list({ filter: { state: ["ON_TRACK"] } });
    expect(onTrack.nodes).toContainEqual(
      expect.objectContaining({ caseId: there.id, state: "ON_TRACK", cureBy: null }),
    );
    const late = await list({ filter: { state: ["AT_RISK"] } }, "2026-06-11T02:00:00.000Z");
    const late2 = { caseId: there.id, state: "AT_RISK", missedOn: "2026-06-10", cureBy: "2026-06-25" };
    expect(late.nodes).toContainEqual(expect.objectContaining(late2));
    expect((await list({ filter: { state: ["AT_RISK"] } })).nodes).toEqual([]);
    expect((await list({ filter: { state: ["CANCELLED"] } })).nodes.length).toBeGreaterThan(0);
  });

  test("come a page at a time, the latest first, each once", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: { nodes: { caseId: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = await list({
        first: 2,
        after,
      });
      seen.push(...page.nodes.map(({ caseId }) => caseId));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    const { totalCount } = await list({});
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(totalCount);
  });
});
