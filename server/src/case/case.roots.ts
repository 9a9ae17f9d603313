import { sql } from "kysely";
import { uuidOf } from "../graphql/uuid-of.ts";
import { ascending, descending } from "../read/keyset.ts";
import { rootOne, rootPage } from "../read/root.ts";
import type { Keyset } from "../read/shape.ts";
import type { CaseOrder } from "./case.enums.ts";
import { caseShape } from "./case.shape.ts";
import type { CasesArgs } from "./case-args.ts";
import { caseConditions } from "./case-conditions.sql.ts";
import { caseTotal } from "./case-total.sql.ts";

export type CaseArgs = Readonly<{ id: string }>;

export const caseRoot = rootOne<CaseArgs>(
  () => caseShape,
  ({ column }, _args, param) => [sql`${column("id")} = ${param(({ id }) => uuidOf("DeferralCase", id), "uuid")}`],
);

const ORDERS: Readonly<Record<CaseOrder, Keyset>> = {
  DUE_SOONEST: ascending("due_at", "timestamptz"),
  SUBMITTED_NEWEST: descending("created_at", "timestamptz"),
  SUBMITTED_OLDEST: ascending("created_at", "timestamptz"),
};

export const casesRoot = rootPage<CasesArgs>(() => caseShape, {
  where: caseConditions,
  total: caseTotal,
  order: ({ orderBy }) => ORDERS[orderBy],
});
