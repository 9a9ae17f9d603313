import { describe, expect, test } from "vitest";
import { decodeGlobalId, encodeGlobalId } from "../src/graphql/global-id.ts";
import { localeOf } from "../src/graphql/locale-of.ts";
import { HEYUAN, RUI } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";

const api = givenApi();

const SCHEDULE = `query ($input: RepaymentScheduleInput!) {
  repaymentSchedule(input: $input) { schedule { total { minor currency } instalments { dueOn } } userErrors { code field message } }
}`;
const LOAN = { principal: 1_200_000, currency: "CNY", annualRate: "0.12", termMonths: 12, startedOn: "2026-01-15" };

const compute = (change: object) => api.execute(SCHEDULE, { input: { ...LOAN, ...change } });

/** Refused by its type or by the calculator: never computed, never our failure. */
async function expectRefused(change: object): Promise<void> {
  const { data, errors } = await compute(change);
  if (errors) for (const error of errors) expect(error.extensions.code).toBe("BAD_USER_INPUT");
  else {
    expect(data.repaymentSchedule.schedule).toBeNull();
    expect(data.repaymentSchedule.userErrors.length).toBeGreaterThan(0);
  }
}

describe("an amount is whole minor units, or refused", () => {
  const text = ["1e3", "0x10", " 5", "５００", "1200000", "NaN", "Infinity"];
  test.each([-1, 0, 0.1 + 0.2, 1.5, 2 ** 53, Number.MAX_VALUE, null, true, [1_200_000], {}, ...text])(
    "%j",
    (principal) => expectRefused({ principal }),
  );

  test("2^63 in the document itself", async () => {
    const { errors } = await api.execute(
      '{ repaymentSchedule(input: { principal: 9223372036854775808, currency: "CNY", annualRate: "0.1", termMonths: 1, startedOn: "2026-01-01" }) { schedule { hash } } }',
    );
    expect(errors[0].extensions.code).toMatch(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/);
  });
});

describe("a rate is an exact decimal, or refused", () => {
  const rates = [0.12, "12%", "-0.1", "1e-2", "0x1", " 0.1", "0.1 ", "NaN", "", "０.１", ".5", "1".repeat(40), null];
  test.each(rates)("%j", (annualRate) => expectRefused({ annualRate }));
});

describe("a date is a real day, or refused", () => {
  const dates = ["2024-02-30", "2023-02-29", "0000-01-01", "0001-01-01", "-2024-01-01", "10000-01-01", "9999-12-31"];
  const shapes = ["2024-1-5", "2024/01/05", "20240105", "2024-01-05T00:00:00Z", " 2024-01-05", "today", 20240105, null];
  test.each([...dates, ...shapes])("%j", (startedOn) => expectRefused({ startedOn }));

  test("29 February is one, in a leap year", async () => {
    const { data } = await compute({ startedOn: "2024-02-29" });
    expect(data.repaymentSchedule.schedule.instalments).toHaveLength(12);
  });
});

describe("an instant is RFC 3339, or refused", () => {
  const loanId = encodeGlobalId("Loan", HEYUAN, HEYUAN);
  const ask = (at: unknown) =>
    api.execute(
      "query ($id: ID!, $at: DateTime) { mayContact(loanId: $id, at: $at, channel: PHONE) { allowed } }",
      { id: loanId, at },
      { as: RUI },
    );

  const hostile = [
    "2026-03-05",
    "2026-03-05T24:00:00Z",
    "2026-03-05T10:00:60Z",
    "2026-03-05T10:00:00",
    "2026-02-30T10:00:00Z",
  ];
  test.each([...hostile, "2026-03-05T10:00:00+15:00", "2026-03-05 10:00:00Z", 1_772_700_000, {}])("%j", async (at) => {
    expect((await ask(at)).errors[0].extensions.code).toBe("BAD_USER_INPUT");
  });

  test("with an offset it is taken", async () => {
    expect((await ask("2026-03-05T10:00:00+08:00")).errors).toBeUndefined();
  });
});

describe("an id that is none of ours looks like one of something missing", () => {
  const missing = encodeGlobalId("DeferralCase", HEYUAN, "01900000-0000-7000-8000-0000000000ff");
  const ids = [
    "",
    "x",
    "' or 1=1 --",
    "AAAA",
    `${missing}A`,
    missing.slice(1),
    "../../etc/passwd",
    "\u0000",
    missing.toLowerCase(),
  ];

  test.each([...ids, encodeGlobalId("Loan", HEYUAN, HEYUAN)])("%j", async (id) => {
    const ask = (given: string) =>
      api.execute("query ($id: ID!) { case(id: $id) { id } node(id: $id) { id } }", { id: given }, { as: RUI });
    expect(await ask(id)).toEqual(await ask(missing));
  });

  test("an id comes back as what it was made of", () => {
    const parts = { type: "Loan", institutionId: HEYUAN, id: "01900000-0000-7000-8000-0000000000ff" } as const;
    expect(decodeGlobalId(encodeGlobalId(parts.type, parts.institutionId, parts.id))).toEqual(parts);
  });
});

test.each([
  ["zh-CN,zh;q=0.9,en;q=0.8", "zh-Hans"],
  ["zh-Hant-TW", "zh-Hant"],
  ["zh-HK,zh;q=0.9", "zh-Hant"],
  ["en-GB,en;q=0.9,zh;q=0.8", "en"],
  ["de-DE,de;q=0.9,zh-TW;q=0.5", "zh-Hant"],
  ["fr", "en"],
  ["*", "en"],
  [undefined, "en"],
  [`${"a,".repeat(5000)}zh`, "zh-Hans"],
])("Accept-Language %j is answered in %s", (header, locale) => {
  expect(localeOf(header)).toBe(locale);
});
