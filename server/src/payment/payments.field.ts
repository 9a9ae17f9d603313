import { sql } from "kysely";
import { encodeGlobalId } from "../graphql/global-id.ts";
import { type LoanPositionColumns, loanPositionSql, storedLoan } from "../loan/loan-position.ts";
import { withPinned } from "../policy/pinned-policy.ts";
import { policyOfLoanSql } from "../policy/policy-of-loan.ts";
import type { Expression } from "../read/shape.ts";
import { computed, instantSql } from "../read/shape-fields.ts";
import { allocations } from "./allocations.ts";

type Stored = Readonly<{
  id: string;
  externalId: string | null;
  minor: number;
  receivedOn: string;
  postedAt: string;
  source: string;
  reverses: string | null;
  reason: string | null;
}>;

type Needs = {
  institutionId: string;
  policyVersion: string;
  position: LoanPositionColumns;
  payments: Stored[];
};

const payments: Expression = ({ column, tenant }) =>
  sql`(select coalesce(json_agg(json_build_object('id', p.id, 'externalId', p.external_id, 'minor', p.amount_minor,
    'receivedOn', p.received_on, 'postedAt', ${instantSql(sql`p.posted_at`)}, 'source', p.source, 'reverses', p.reverses,
    'reason', p.reason) order by p.posted_at, p.id), '[]'::json) from payment p where ${tenant("p")} and p.loan_id = ${column("id")})`;

/** The payments of a loan with what each met of its schedule in force; nothing of that is stored. */
export const paymentsOfLoan = computed<Needs>(
  {
    institutionId: "institution_id",
    policyVersion: policyOfLoanSql("id"),
    position: loanPositionSql("id"),
    payments,
  },
  ({ institutionId, policyVersion, position, payments }, { database }) =>
    withPinned(database, { institutionId, policyVersion }, (policy) => {
      const met = allocations(storedLoan(position), payments, policy);
      const { currency } = position.terms.principal;
      const globalId = (id: string) => encodeGlobalId("Payment", institutionId, id);
      return payments.map(({ id, minor, reverses, ...rest }, i) => ({
        ...rest,
        id: globalId(id),
        amount: { minor, currency },
        allocation: met[i],
        reverses: reverses === null ? null : globalId(reverses),
      }));
    }),
);
