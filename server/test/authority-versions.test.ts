import { afterEach, describe, expect, test } from "vitest";
import { EDITOR, OTHER_SENIOR, RUI, SENIOR } from "./support/actors.ts";
import { type Answer, givenApi } from "./support/given-api.ts";
import { endAll, of, setAuthority } from "./support/given-authority.ts";

const api = givenApi();
afterEach(() => endAll(api));

const STALE = `authorityLimit { version } userErrors { ... on StaleAuthorityError { expectedVersion currentVersion changedBy changedAt } }`;
const set = (fields: object, as = EDITOR): Promise<Answer> =>
  api.command("authoritySet", { ...of(RUI), mayWaive: true, reason: "董事会决议", ...fields }, as, STALE);
const end = (authorityLimitId: string, expectedVersion: number): Promise<Answer> =>
  api.command("authorityEnd", { authorityLimitId, reason: "调岗", expectedVersion }, EDITOR, STALE);

describe("whoever says which version of the limits they decided on", () => {
  test("sets and ends them while nobody else has changed them", async () => {
    expect((await set({ expectedVersion: 0 })).authorityLimit).toEqual({ version: 1 });
    expect((await set({ expectedVersion: 1 })).authorityLimit).toEqual({ version: 2 });
    const { authorityLimit } = await setAuthority(api, { ...of(RUI), expectedVersion: 2 });
    expect((await end(authorityLimit.id, 3)).authorityLimit).toEqual({ version: 4 });
    // What ended is no limit any more: whoever sets it anew begins from nothing.
    expect((await set({ expectedVersion: 0 })).authorityLimit).toEqual({ version: 5 });
  });

  test("is told who changed them meanwhile, and when, and nothing is changed", async () => {
    const { authorityLimit } = await setAuthority(api, { ...of(RUI), maxExposure: 1 });
    const { id, version: read } = authorityLimit;
    await setAuthority(api, { ...of(RUI), maxExposure: 2 }, SENIOR);
    const stale = {
      __typename: "StaleAuthorityError",
      code: "STALE_AUTHORITY",
      field: ["expectedVersion"],
      expectedVersion: read,
      currentVersion: read + 1,
      changedBy: "Hua",
      changedAt: api.now,
      message: "These limits have been changed since you read them. Read them again, then decide.",
    };
    expect(await set({ expectedVersion: read })).toMatchObject({ authorityLimit: null, userErrors: [stale] });
    expect(await end(id, read)).toMatchObject({ authorityLimit: null, userErrors: [stale] });
    expect((await set({ expectedVersion: read + 1 })).authorityLimit).toEqual({ version: read + 2 });
  });

  test("is told that they ended", async () => {
    const { authorityLimit } = await setAuthority(api, of(RUI));
    const { id, version: expectedVersion } = authorityLimit;
    await end(id, expectedVersion);
    expect((await set({ expectedVersion })).userErrors).toMatchObject([{ currentVersion: 0, changedBy: "Qing" }]);
  });

  test("is not overtaken by another who sets the first limits at once", async () => {
    const both = await Promise.all([EDITOR, OTHER_SENIOR].map((as) => set({ expectedVersion: 0 }, as)));
    expect(both.map(({ userErrors }) => userErrors.length).sort()).toEqual([0, 1]);
    expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: "STALE_AUTHORITY" }]);
  });
});
