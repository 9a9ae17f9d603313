import type { Weighing } from "@respite/shared/authority/weigh-decision";
import { viewBeyond } from "../authority/authority-finding.view.ts";
import { globalId } from "../graphql/global-id.field.ts";
import { type Shape, shape } from "../read/shape.ts";
import { column, computed, instant } from "../read/shape-fields.ts";

export const decisionShape: Shape = shape("Decision", "decision", {
  id: globalId("Decision"),
  number: column("number"),
  outcome: column("outcome"),
  decidedAt: instant("decided_at"),
  decidedByName: column("decided_by_name"),
  reasonCodes: column("reason_codes"),
  words: column("words"),
  nextSteps: column("next_steps"),
  beyondAuthority: computed<{ authority: Weighing | null }>({ authority: "authority" }, ({ authority }, { locale }) =>
    viewBeyond(authority, locale),
  ),
});
