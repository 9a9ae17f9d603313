import { CASE_STATUSES, type CaseStatus } from "@respite/shared/case/case-status";
import { GROUNDS, type Ground } from "@respite/shared/case/case-words";
import fc from "fast-check";
import { getOperationAST, parse } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import type { AssignedFilter } from "../src/case/case.enums.ts";
import { foldCounters } from "../src/counter/fold-counters.ts";
import { loadDemo } from "../src/demo/load-demo.ts";
import { writeDocument } from "../src/graphql/executor/execute-query.ts";
import { graphqlSchema } from "../src/graphql/schema.ts";
import type { Actor } from "../src/identity/actor.ts";
import { LIN, OTHER_SENIOR, PARTNER, PLATFORM, RUI, SENIOR } from "./support/actors.ts";
import { contextFor } from "./support/context-for.ts";
import { type Api, givenApi } from "./support/given-api.ts";
import { of, setAuthority } from "./support/given-authority.ts";
import { givenClaimed } from "./support/given-case.ts";
import { GIVEN, givenAppealed, OVERRIDE } from "./support/given-status.ts";

const api = givenApi();
const DAY = "2026-03-05T02:00:00.000Z";
/** A senior whose own limits cover no second review. */
const LIMITED = { ...OTHER_SENIOR, id: "01900000-0000-7000-9000-00000000f001", name: "Ning" };
/** A claim made at `DAY` has run out by then. */
const LATER = "2026-03-12T02:00:00.000Z";

beforeAll(async () => {
  await loadDemo(api.database(), DAY);
  for (const given of Object.values(GIVEN)) await (given as (api: Api) => Promise<unknown>)(api);
  // Of these two a senior may check neither: she declined the one and made the other.
  await givenAppealed(api, SENIOR);
  const { id, version } = await givenClaimed(api, { principal: 40_000_000 }, SENIOR);
  await api.command("caseApprove", { caseId: id, expectedVersion: version, ...OVERRIDE }, SENIOR);
  await setAuthority(api, { ...of(LIMITED), maxDeferralMonths: 0 });
}, 120_000);

type Page = { totalCount: number; nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
const LIST = `query L($filter: CaseFilter, $after: String) { cases(filter: $filter, first: 100, after: $after) {
  totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;

/** What is counted beside how many there are when one goes through the whole list. */
async function countAndList(filter: object | null, as: Actor, now: string): Promise<[number, number]> {
  let listed = 0;
  for (let after: string | null = null; ; ) {
    const { data, errors } = await api.execute(LIST, { filter, after }, { as, now });
    expect(errors).toBeUndefined();
    const { totalCount, nodes, pageInfo } = data.cases as Page;
    listed += nodes.length;
    if (!pageInfo.hasNextPage) return [totalCount, listed];
    after = pageInfo.endCursor;
  }
}

describe("the total of a list is how many there are in it", () => {
  const assigned: (AssignedFilter | null)[] = [null, "ME", "NOBODY", "ANYBODY", "WAITING_ON_ME"];

  test("for every filter, whoever asks, at any time, folded or not", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          status: fc.option(fc.subarray<CaseStatus>([...CASE_STATUSES])),
          ground: fc.option(fc.subarray<Ground>([...GROUNDS])),
          assigned: fc.constantFrom(...assigned),
        }),
        fc.constantFrom(RUI, LIN, SENIOR, OTHER_SENIOR, LIMITED, PARTNER, PLATFORM),
        fc.constantFrom(DAY, LATER),
        fc.integer({ min: 0, max: 9 }),
        async (filter, as, now, fold) => {
          if (fold === 0) await foldCounters(api.database());
          const [counted, listed] = await countAndList(filter, as, now);
          expect(counted).toBe(listed);
        },
      ),
      { numRuns: 150 },
    );
  }, 120_000);

  test("for each of the filters by holder there is something to count, or the test above shows nothing", async () => {
    for (const filter of assigned) {
      const [counted] = await countAndList({ assigned: filter }, RUI, DAY);
      expect([filter, counted > 0]).toEqual([filter, true]);
    }
    const waiting = async (as: Actor, now: string) => (await countAndList({ assigned: "WAITING_ON_ME" }, as, now))[0];
    expect(await waiting(SENIOR, DAY)).not.toBe(await waiting(RUI, DAY));
    expect(await waiting(SENIOR, DAY)).toBe((await waiting(OTHER_SENIOR, DAY)) - 2);
    expect(await waiting(LIMITED, DAY)).toBeLessThan(await waiting(SENIOR, DAY));
    expect(await waiting(RUI, LATER)).not.toBe(await waiting(RUI, DAY));
  });

  test("also where PostgreSQL writes the whole answer, as it does for the documents of the console", async () => {
    const schema = await graphqlSchema();
    for (const filter of assigned) {
      for (const as of [RUI, SENIOR]) {
        const source = `{ cases${filter ? `(filter: { assigned: ${filter} })` : ""} { totalCount } }`;
        const document = parse(source);
        const operation = getOperationAST(document) ?? undefined;
        const variables = {};
        const of = { schema, document, operation, operationName: undefined, variables, context: contextFor(api, as) };
        const [counted] = await countAndList({ assigned: filter }, as, api.now);
        expect([filter, await writeDocument(of)]).toEqual([filter, `{"cases":{"totalCount":${counted}}}`]);
      }
    }
  });

  test("for no filter, an empty one, and one of an institution that is not the asker's", async () => {
    const { data } = await api.execute("{ cases(first: 1) { nodes { institution { id } } } }", {}, { as: RUI });
    const institutionId = data.cases.nodes[0].institution.id;
    for (const filter of [null, {}, { institutionId }, { institutionId: "nothing" }, { status: [] }]) {
      for (const as of [RUI, PLATFORM]) {
        const [counted, listed] = await countAndList(filter, as, DAY);
        expect([filter, counted]).toEqual([filter, listed]);
      }
    }
  });
});
