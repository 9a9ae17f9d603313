import type { Currency } from "@respite/shared/money/currency";
import { allocate } from "@respite/shared/payment/allocate";
import type { Instalment } from "@respite/shared/schedule/schedule";
import { sql } from "kysely";
import { encodeGlobalId } from "../graphql/global-id.ts";
import { withPinned } from "../policy/pinned-policy.ts";
import { policyInForceSql } from "../policy/policy-in-force.ts";
import type { Expression } from "../read/shape.ts";
import { computed, instantSql } from "../read/shape-fields.ts";

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
  currency: Currency;
  paid: number;
  policyVersion: string;
  rows: Instalment[];
  payments: Stored[];
};

const payments: Expression = ({ column, tenant }) =>
  sql`(select coalesce(json_agg(json_build_object('id', p.id, 'externalId', p.external_id, 'minor', p.amount_minor,
    'receivedOn', p.received_on, 'postedAt', ${instantSql(sql`p.posted_at`)}, 'source', p.source, 'reverses', p.reverses,
    'reason', p.reason) order by p.posted_at, p.id), '[]'::json) from payment p where ${tenant("p")} and p.loan_id = ${column("id")})`;

const rows: Expression = ({ column, tenant }) =>
  sql`(select s.instalments from schedule s where ${tenant("s")} and s.id = ${column("schedule_id")})`;

const policyVersion: Expression = (frame) => {
  const institution = { timeZone: sql`i.time_zone`, policyVersion: sql`i.policy_version` };
  return sql`(select ${policyInForceSql(institution, sql`now()`)(frame)} from institution i where ${frame.tenant("i", "id")})`;
};

/** The payments of a loan with what each met of its schedule in force; nothing of that is stored. */
export const paymentsOfLoan = computed<Needs>(
  { institutionId: "institution_id", currency: "currency", paid: "paid_minor", policyVersion, rows, payments },
  ({ institutionId, currency, paid, policyVersion, rows, payments }, { database }) =>
    withPinned(database, { institutionId, policyVersion }, ({ numbers }) => {
      const amounts = payments.map(({ minor }) => minor);
      const before = amounts.reduce((left, minor) => left - minor, paid);
      const { allocation: order } = numbers.performance;
      const met = allocate({ currency, instalments: rows }, before, amounts, order);
      const globalId = (id: string) => encodeGlobalId("Payment", institutionId, id);
      return payments.map(({ id, minor, reverses, ...rest }, i) => ({
        ...rest,
        ...{ id: globalId(id), amount: { minor, currency }, allocation: met[i] },
        reverses: reverses === null ? null : globalId(reverses),
      }));
    }),
);
