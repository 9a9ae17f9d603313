import { partner } from "./partner.ts";

const command = (input: object) => ({ input: { idempotencyKey: crypto.randomUUID(), ...input } });

/** An application on a loan that is not late, for these measures: the path of its case. */
export async function givenApplication(requested: readonly object[]): Promise<string> {
  const api = await partner();
  const externalId = `CASE-${crypto.randomUUID()}`;
  const startedOn = new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10);
  const terms = { principal: 1_200_000, currency: "CNY", annualRate: "0.12", termMonths: 12, startedOn };
  const register = { externalId, product: "Cash loan", borrower: { externalId, name: "试用" }, terms };
  const { loanRegister } = await api<{ loanRegister: { loan: { id: string } } }>(
    "mutation ($input: LoanRegisterInput!) { loanRegister(input: $input) { loan { id } } }",
    command(register),
  );
  const of = { ground: "SHORT_TERM_HARDSHIP", hardshipReason: "REDUCED_HOURS", statement: "工时减半。" };
  const { caseSubmit } = await api<{ caseSubmit: { case: { id: string } } }>(
    "mutation ($input: CaseSubmitInput!) { caseSubmit(input: $input) { case { id } } }",
    command({ loanId: loanRegister.loan.id, requested, ...of }),
  );
  return `/cases/${encodeURIComponent(caseSubmit.case.id)}`;
}
