import { afterEach, describe, expect, test } from "vitest";
import { AUDITOR, EDITOR, LIN, PARTNER, PLATFORM, RUI, SENIOR } from "./support/actors.ts";
import { countStatements } from "./support/count-statements.ts";
import { givenApi } from "./support/given-api.ts";
import { authorityOf, endAll, of, setAuthority } from "./support/given-authority.ts";

const api = givenApi();
afterEach(() => endAll(api));

describe("what somebody may decide", () => {
  const POLICY = { maxExposure: { minor: 20_000_000, currency: "CNY" }, maxDeferralMonths: 3, maxCostToLender: null };

  test("is what the policy says alone where nothing was set", async () => {
    expect(await authorityOf(api, RUI)).toEqual({ own: null, alone: { ...POLICY, mayWaive: true } });
  });

  test("is the stricter of their own limits and the policy's, in each respect", async () => {
    await setAuthority(api, { role: "REVIEWER", maxExposure: 90_000_000, maxDeferralMonths: 1, mayWaive: false });
    expect(await authorityOf(api, RUI)).toEqual({
      own: {
        maxExposure: { minor: 90_000_000, currency: "CNY" },
        maxDeferralMonths: 1,
        maxCostToLender: null,
        mayWaive: false,
      },
      alone: { ...POLICY, maxDeferralMonths: 1, mayWaive: false },
    });
    await setAuthority(api, { ...of(RUI), maxCostToLender: 500 });
    expect(await authorityOf(api, RUI)).toMatchObject({
      own: { maxCostToLender: { minor: 500 } },
      alone: { mayWaive: true },
    });
    expect(await authorityOf(api, LIN)).toMatchObject({ alone: { maxDeferralMonths: 1 } });
    expect((await authorityOf(api, SENIOR)).own).toBeNull();
  });

  test.each([EDITOR, AUDITOR, PARTNER, PLATFORM])("is not asked of $name, a $role", async (actor) => {
    expect(await authorityOf(api, actor)).toBeNull();
  });

  test("takes one statement", async () => {
    const query =
      "{ viewer { id authority { own { maxDeferralMonths mayWaive } alone { maxDeferralMonths mayWaive } } } }";
    const { texts } = await countStatements(api.database(), () => api.execute(query, {}, { as: RUI }));
    expect(texts).toHaveLength(1);
  });
});
