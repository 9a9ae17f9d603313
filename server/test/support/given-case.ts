import type { Locale } from "@respite/shared/locale/locale";
import type { Actor } from "../../src/identity/actor.ts";
import { PARTNER, RUI } from "./actors.ts";
import type { Api } from "./given-api.ts";

let count = 0;

export type GivenLoan = Readonly<{
  as?: Actor;
  principal?: number;
  currency?: string;
  paidInstalments?: number;
  name?: string;
  locale?: Locale;
  externalId?: string;
  startedOn?: string;
  area?: string;
  identityNumber?: string;
  creditRecord?: readonly { month: string; daysPastDue: number }[];
  /** What differs from the terms of the golden loan. */
  terms?: object;
}>;

/** The golden loan X0 after four instalments: 12 000.00 at 12 %, twelve months from 2025-10-10, fifth due 2026-03-10. */
export async function givenLoan(api: Api, loan: GivenLoan = {}): Promise<string> {
  const {
    as = PARTNER,
    principal = 1_200_000,
    currency = "CNY",
    paidInstalments = 4,
    name = "王小明",
    locale = "zh-Hans",
    startedOn = "2025-10-10",
    area = null,
    identityNumber = null,
  } = loan;
  const externalId = loan.externalId ?? `L-${++count}`;
  const input = {
    borrower: { externalId: `B-${externalId}`, name, locale, area, identityNumber },
    externalId,
    product: "Cash loan",
    paidInstalments,
    terms: { principal, currency, annualRate: "0.12", termMonths: 12, startedOn, ...loan.terms },
    ...(loan.creditRecord && { creditRecord: loan.creditRecord }),
  };
  const { loan: made, userErrors } = await api.command("loanRegister", input, as, "loan { id }");
  if (!made) throw new Error(JSON.stringify(userErrors));
  return made.id;
}

export type GivenCase = Readonly<{ id: string; version: number; status: string }>;

/** An application of a borrower who fell ill and asks for three months, on a loan of its own. */
export async function givenCase(api: Api, loan: GivenLoan = {}, input: object = {}): Promise<GivenCase> {
  const loanId = await givenLoan(api, loan);
  const payload = await api.command(
    "caseSubmit",
    {
      loanId,
      ground: "SHORT_TERM_HARDSHIP",
      hardshipReason: "ILLNESS",
      statement: "突发疾病，收入减少。",
      requested: [{ type: "SHIFT", months: 3 }],
      ...input,
    },
    loan.as ?? PARTNER,
  );
  if (!payload.case) throw new Error(JSON.stringify(payload.userErrors));
  return payload.case;
}

/** The same, claimed by a reviewer. */
export async function givenClaimed(api: Api, loan: GivenLoan = {}, by: Actor = RUI): Promise<GivenCase> {
  const { id, version } = await givenCase(api, loan);
  return (await api.command("caseClaim", { caseId: id, expectedVersion: version }, by)).case;
}

export const THREE_MONTHS = [{ measures: [{ type: "SHIFT", months: 3 }] }];
export const TWO_OFFERS = [
  { measures: [{ type: "SHIFT", months: 3, deferredInterest: "LAST" }] },
  { measures: [{ type: "INTEREST_ONLY", months: 3 }] },
];
