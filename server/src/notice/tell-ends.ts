import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { Schedule } from "@respite/shared/schedule/schedule";
import { isAgreedOtherwise } from "../agreement/other-agreement.ts";
import type { CaseTx } from "../case/case-command.ts";
import { publishNotice } from "./publish-notice.ts";
import {
  type Unanswered,
  writeAppealReceived,
  writeBroken,
  writeDraftLapsed,
  writeEvidenceMissed,
  writeOffersLapsed,
  writeUndone,
  writeWithdrawn,
} from "./write-ends.ts";
import type { Missing } from "./write-later.ts";

/** An appeal was opened: call each of these in the transaction of what it tells. */
export async function tellAppealReceived(tx: CaseTx): Promise<void> {
  await publishNotice(tx, writeAppealReceived);
}

/** The application was taken back; `offered`: plans were open. */
export async function tellWithdrawn(tx: CaseTx, offered: boolean): Promise<void> {
  const agreed = await isAgreedOtherwise(tx);
  await publishNotice(tx, (about) => writeWithdrawn(about, { offered, agreed }));
}

/** Nobody accepted in time. */
export async function tellOffersLapsed(tx: CaseTx, validUntil: CalendarDate): Promise<void> {
  const agreed = await isAgreedOtherwise(tx);
  await publishNotice(tx, (about) => writeOffersLapsed(about, { validUntil, agreed }));
}

/** Documents did not come in time, and the case goes on. */
export async function tellEvidenceMissed(tx: CaseTx, unanswered: Unanswered): Promise<void> {
  await publishNotice(tx, (about) => writeEvidenceMissed(about, unanswered));
}

/** A draft was left lying. */
export async function tellDraftLapsed(tx: CaseTx, begunOn: CalendarDate, until: CalendarDate): Promise<void> {
  await publishNotice(tx, (about) => writeDraftLapsed(about, { begunOn, until }));
}

/** What was missing was not made good, and the agreement is over. */
export async function tellBroken(tx: CaseTx, missing: Missing): Promise<void> {
  await publishNotice(tx, (about) => writeBroken(about, missing));
}

/** Two people undid the agreement, and `restored` is in force again. */
export async function tellUndone(tx: CaseTx, restored: Schedule): Promise<void> {
  const agreed = await isAgreedOtherwise(tx);
  await publishNotice(tx, (about) => writeUndone(about, { restored, agreed }));
}
