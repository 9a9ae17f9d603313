import { globalId, globalIdOf } from "../graphql/global-id.field.ts";
import { loanShape } from "../loan/loan.shape.ts";
import { offerShape } from "../offer/offer.shape.ts";
import { type Shape, shape } from "../read/shape.ts";
import { column, instant, one } from "../read/shape-fields.ts";
import { scheduleShape } from "../schedule/schedule.shape.ts";

import { cureBy, missedOn, standing } from "./agreement-standing.ts";

export const agreementShape: Shape = shape("Agreement", "agreement", {
  id: globalId("Agreement"),
  status: column("status"),
  acceptedAt: instant("accepted_at"),
  acceptedByName: column("accepted_by_name"),
  termsHash: column("terms_hash"),
  offer: one(() => offerShape, { child: "id", parent: "offer_id" }),
  schedule: one(() => scheduleShape, { child: "id", parent: "schedule_id" }),
  endedAt: instant("ended_at"),
  state: standing,
  missedOn,
  cureBy,
  caseId: globalIdOf("DeferralCase", "case_id"),
  loan: one(() => loanShape, { child: "id", parent: "loan_id" }),
  watchUntil: column("watch_until"),
});
