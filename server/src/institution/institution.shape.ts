import { globalIdOf } from "../graphql/global-id.field.ts";
import { policyInForceSql } from "../policy/policy-in-force.ts";
import { late } from "../read/late.ts";
import { type Expression, type Shape, shape } from "../read/shape.ts";
import { column } from "../read/shape-fields.ts";

/** What new cases are pinned to as of now. */
export const policyVersionNow: Expression = (frame) => {
  const of = { timeZone: frame.column("time_zone"), policyVersion: frame.column("policy_version") };
  return policyInForceSql(
    of,
    late(({ viewer }) => viewer.now, "timestamptz"),
  )(frame);
};

export const institutionShape: Shape = shape(
  "Institution",
  "institution",
  {
    id: globalIdOf("Institution", "id", "id"),
    code: column("code"),
    name: column("name"),
    currency: column("currency"),
    timeZone: column("time_zone"),
    locale: column("locale"),
    policyVersion: column(policyVersionNow),
  },
  "id",
);
