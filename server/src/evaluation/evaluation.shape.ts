import type { Facts } from "@respite/shared/evaluation/facts";
import type { Finding } from "@respite/shared/evaluation/finding";
import { globalId } from "../graphql/global-id.field.ts";
import { type Shape, shape } from "../read/shape.ts";
import { column, computed, instant } from "../read/shape-fields.ts";
import { viewFacts } from "./facts.view.ts";
import { viewFinding } from "./finding.view.ts";

export const evaluationShape: Shape = shape("Evaluation", "evaluation", {
  id: globalId("Evaluation"),
  policyVersion: column("policy_version"),
  evaluatedAt: instant("evaluated_at"),
  businessDate: column("business_date"),
  passed: column("passed"),
  late: column("late"),
  groundsPassed: column("grounds_passed"),
  findings: computed<{ findings: Finding[] }>({ findings: "findings" }, ({ findings }, { locale }) =>
    findings.map((finding) => viewFinding(finding, locale)),
  ),
  facts: computed<{ facts: Facts; businessDate: string }>(
    { facts: "facts", businessDate: "business_date" },
    ({ facts, businessDate }, { locale }) => viewFacts(facts, businessDate, locale),
  ),
});
