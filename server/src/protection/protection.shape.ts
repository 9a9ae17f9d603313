import { globalId } from "../graphql/global-id.field.ts";
import { type Shape, shape } from "../read/shape.ts";
import { column } from "../read/shape-fields.ts";

export const protectionShape: Shape = shape("Protection", "protection", {
  id: globalId("Protection"),
  kind: column("kind"),
  fromOn: column("from_on"),
  toOn: column("to_on"),
  reason: column("reason"),
  endReason: column("end_reason"),
  backdatedFrom: column("backdated_from"),
  backdateReason: column("backdate_reason"),
  releaseReason: column("release_reason"),
  entryDaysPastDue: column("entry_days_past_due"),
});
