import { sql } from "kysely";
import { uuidOf } from "../graphql/uuid-of.ts";
import type { Actor } from "../identity/actor.ts";
import { descending } from "../read/keyset.ts";
import { rootOne, rootPage } from "../read/root.ts";
import type { Frame, Param } from "../read/shape.ts";
import { policyVersionShape } from "./policy-version.shape.ts";

/** Drafts are for those who write and audit policies; everybody else sees what decides cases, or did. */
export const seesDrafts = ({ role }: Actor): boolean => role.endsWith("POLICY_EDITOR") || role.endsWith("AUDITOR");

const visible = <A>({ column }: Frame, param: Param<A>) =>
  sql`(${column("published_at")} is not null or ${param((_, viewer) => seesDrafts(viewer.actor), "boolean")})`;

export const policyVersionRoot = rootOne<Readonly<{ id: string }>>(
  () => policyVersionShape,
  (frame, _args, param) => [
    sql`${frame.column("policy_id")} = ${param(({ id }) => id, "text")}`,
    visible(frame, param),
  ],
);

export type PolicyVersionsArgs = Readonly<{
  status?: readonly string[] | null;
  institutionId?: string | null;
}>;

export const policyVersionsRoot = rootPage<PolicyVersionsArgs>(() => policyVersionShape, {
  where: (frame, { status, institutionId }, param) => [
    visible(frame, param),
    ...(status == null ? [] : [sql`${frame.column("status")} = any(${param((args) => args.status, "text[]")})`]),
    ...(institutionId == null
      ? []
      : [
          sql`${frame.column("institution_id")} = ${param((args) => uuidOf("Institution", args.institutionId), "uuid")}`,
        ]),
  ],
  order: () => descending("created_at", "timestamptz"),
});
