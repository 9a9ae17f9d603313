import { sql } from "kysely";
import { uuidOf } from "../graphql/uuid-of.ts";
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
  DUE_SOONEST: {
    by: [
      { column: "due_at", type: "timestamptz" },
      { column: "id", type: "uuid" },
    ],
  },
  SUBMITTED_NEWEST: {
    by: [
      { column: "created_at", type: "timestamptz" },
      { column: "id", type: "uuid" },
    ],
    desc: true,
  },
  SUBMITTED_OLDEST: {
    by: [
      { column: "created_at", type: "timestamptz" },
      { column: "id", type: "uuid" },
    ],
  },
};

export const casesRoot = rootPage<CasesArgs>(() => caseShape, {
  where: caseConditions,
  total: caseTotal,
  order: ({ orderBy }) => ORDERS[orderBy],
  max: 100,
});
