import { CN_DEFAULT } from "@respite/shared/policy/cn-default";
import type { ReplaySummary } from "@respite/shared/replay/replay-summary";
import { sql } from "kysely";
import { globalId } from "../graphql/global-id.field.ts";
import { ascending } from "../read/keyset.ts";
import { type Shape, shape } from "../read/shape.ts";
import { column, computed, instant, money, page } from "../read/shape-fields.ts";
import { viewSummary } from "./replay-summary.view.ts";

export const policyReplayFlipShape: Shape = shape("PolicyReplayFlip", "policy_replay_flip", {
  caseNumber: column(
    ({ column: own, tenant }) =>
      sql`(select c.number from deferral_case c where ${tenant("c")} and c.id = ${own("case_id")})`,
  ),
  granted: column("granted"),
  ground: column("ground"),
  outcome: column("outcome"),
  rules: column("rules"),
  why: computed<{ rules: readonly string[] }>({ rules: "rules" }, ({ rules }, { locale }) =>
    rules.map((id) => CN_DEFAULT.rules.find((rule) => rule.id === id)?.title[locale] ?? id),
  ),
  costToLender: money("cost_to_lender_minor"),
  costToBorrower: money("cost_to_borrower_minor"),
});

export const policyReplayShape: Shape = shape("PolicyReplay", "policy_replay", {
  id: globalId("PolicyReplay"),
  from: column("from_version"),
  to: column("to_version"),
  overAll: column("over_all"),
  status: column("status"),
  total: column("total"),
  done: column("done"),
  doneElsewhere: column(
    ({ column: own, seen }) => sql`(select coalesce(sum(p.done), 0)::int from policy_replay_part p
      where ${seen("p")} and p.replay_id = ${own("id")})`,
  ),
  requestedByName: column("requested_by_name"),
  requestedAt: instant("requested_at"),
  finishedAt: instant("finished_at"),
  summary: computed<{ summary: ReplaySummary; currency: string }>(
    { summary: "summary", currency: "currency" },
    ({ summary, currency }) => viewSummary(summary, currency),
  ),
  flips: page(() => policyReplayFlipShape, { child: "replay_id", parent: "id" }, ascending("case_id", "uuid")),
});
