import { describe, expect, test } from "vitest";
import { withTx } from "../src/database/with-tx.ts";
import { HARBOR, HARBOR_PARTNER, HEYUAN, PARTNER, RUI } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenLoan } from "./support/given-case.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();
let people = 0;
const somebody = () => `11010519490101${String(++people).padStart(4, "0")}`;
const CONSENT = { purpose: "FIND_APPLICATIONS_ELSEWHERE" };
const APPLICATION = {
  ground: "SMALL_LOAN_GOOD_RECORD",
  hardshipReason: "ILLNESS",
  statement: "住院。",
  requested: [{ type: "SHIFT", months: 1 }],
};
const FACTS = "case { id evaluation { facts { name value source } } }";

const loanOf = (identityNumber: string, at = PARTNER) =>
  givenLoan(api, { as: at, currency: at === PARTNER ? "CNY" : "USD", identityNumber });
const borrowerOf = async (loanId: string, as = PARTNER): Promise<string> =>
  (await api.execute("query Q($id: ID!) { loan(id: $id) { borrower { id } } }", { id: loanId }, { as })).data.loan
    .borrower.id;
const consent = async (loanId: string, as = PARTNER, command = "consentGive") =>
  api.command(
    command,
    { borrowerId: await borrowerOf(loanId, as), ...CONSENT },
    as,
    "borrower { consents { givenAt revokedAt } }",
  );
const apply = async (loanId: string, as = PARTNER) =>
  (await api.command("caseSubmit", { loanId, ...APPLICATION }, as, FACTS)).case;
type Made = { evaluation: { facts: { name: string; value: string; source: string }[] } };
const others = ({ evaluation }: Made) => evaluation.facts.find(({ name }) => name === "OTHER_APPLICATIONS") ?? null;

/** The same person with a loan at each lender, who applied at Harbor first. */
async function givenTwoLenders(consents: { here: boolean; there: boolean }, spelling = (text: string) => text) {
  const person = somebody();
  const there = await loanOf(person, HARBOR_PARTNER);
  const here = await loanOf(spelling(person));
  if (consents.there) await consent(there, HARBOR_PARTNER);
  if (consents.here) await consent(here);
  await apply(there, HARBOR_PARTNER);
  return { here, there };
}

describe("an application at another lender", () => {
  test("is found when the borrower consented at both, and says lender and day, nothing else", async () => {
    const { here } = await givenTwoLenders({ here: true, there: true });
    expect(others(await apply(here))).toEqual({
      name: "OTHER_APPLICATIONS",
      value: "HARBOR Finance 4 Mar 2026",
      source: "OTHER_LENDERS",
    });
  });

  test.each([
    { here: false, there: true },
    { here: true, there: false },
    { here: false, there: false },
  ])("is not found when consent is %j: the control", async (consents) => {
    const { here } = await givenTwoLenders(consents);
    expect(others(await apply(here))).toBeNull();
  });

  test("is found however the identity number was typed", async () => {
    const wide = (text: string) => ` ${text.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)))}- `;
    const { here } = await givenTwoLenders({ here: true, there: true }, wide);
    expect(others(await apply(here))?.value).toContain("HARBOR");
  });

  test("is not found any more once the consent was revoked, at either lender", async () => {
    const { here, there } = await givenTwoLenders({ here: true, there: true });
    const { borrower } = await consent(there, HARBOR_PARTNER, "consentRevoke");
    expect(borrower.consents).toMatchObject([{ revokedAt: expect.any(String) }]);
    expect(others(await apply(here))).toBeNull();
  });

  test("is not approved without a person", async () => {
    const { here } = await givenTwoLenders({ here: true, there: true });
    const automatic = (id: string) =>
      api.execute("query Q($id: ID!) { case(id: $id) { automatic status } }", { id }, { as: RUI });
    expect((await automatic((await apply(here)).id)).data.case).toEqual({ automatic: false, status: "SUBMITTED" });
  });

  test("cannot be asked for by another lender in whose name the transaction does not run", async () => {
    const { here } = await givenTwoLenders({ here: true, there: true });
    const borrower = uuid(await borrowerOf(here));
    const ask = (institutionId: string) =>
      withTx(api.database(), { institutionId }, (em) =>
        em.execute("select * from applications_elsewhere(?)", [borrower]),
      );
    expect(await ask(HEYUAN)).toMatchObject([{ lender: "HARBOR Finance" }]);
    expect(await ask(HARBOR)).toEqual([]);
  });
});

describe("another application at the same lender", () => {
  test("on another loan is found without consent: the lender knows its own borrowers", async () => {
    const person = somebody();
    await apply(await loanOf(person));
    const found = others(await apply(await loanOf(person)));
    expect(found).toMatchObject({ value: "this lender 5 Mar 2026", source: "OWN_RECORD" });
  });

  test("that is over is none", async () => {
    const person = somebody();
    const first = await api.command("caseSubmit", { loanId: await loanOf(person), ...APPLICATION }, PARTNER);
    await api.command("caseWithdraw", { caseId: first.case.id, expectedVersion: first.case.version }, PARTNER);
    expect(others(await apply(await loanOf(person)))).toBeNull();
  });
});

describe("an identity number", () => {
  test("is kept nowhere, only a key of it", async () => {
    const person = somebody();
    const loanId = await loanOf(person);
    await consent(loanId);
    await apply(loanId);
    for (const table of ["borrower", "loan", "deferral_case", "event", "evaluation", "idempotency", "consent"]) {
      expect(await look(api, `select 1 from ${table} t where t::text like '%' || $1 || '%'`, [person])).toEqual([]);
    }
    const [{ person_key }] = await look(api, "select person_key from borrower b where b.id = $1", [
      uuid(await borrowerOf(loanId)),
    ]);
    expect(person_key).toMatch(/^[\w-]{43}$/);
  });

  test("that is none is refused", async () => {
    await expect(loanOf("12")).rejects.toThrow("IDENTITY_NUMBER_INVALID");
  });
});

describe("a consent", () => {
  test("is given once, revoked once, and can be given anew; every one stays on record", async () => {
    const loanId = await loanOf(somebody());
    expect((await consent(loanId)).userErrors).toEqual([]);
    expect((await consent(loanId)).userErrors).toMatchObject([{ code: "CONSENT_IN_FORCE" }]);
    expect((await consent(loanId, PARTNER, "consentRevoke")).userErrors).toEqual([]);
    expect((await consent(loanId, PARTNER, "consentRevoke")).userErrors).toMatchObject([
      { code: "CONSENT_NOT_IN_FORCE" },
    ]);
    const { borrower } = await consent(loanId);
    expect(borrower.consents).toMatchObject([{ revokedAt: expect.any(String) }, { revokedAt: null }]);
  });

  test("of a foreign borrower is that of none", async () => {
    const borrowerId = await borrowerOf(await loanOf(somebody()));
    const refused = await api.command("consentGive", { borrowerId, ...CONSENT }, HARBOR_PARTNER, "borrower { id }");
    expect(refused).toMatchObject({ borrower: null, userErrors: [{ code: "BORROWER_NOT_FOUND" }] });
  });
});
