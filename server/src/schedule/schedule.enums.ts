import type { ScheduleOrigin } from "@respite/shared/schedule/schedule-origin";
import { enumOf } from "../graphql/register-enum.ts";

export type { ScheduleOrigin };
export const ScheduleOriginEnum = enumOf<ScheduleOrigin>("ScheduleOrigin", "Why a schedule version was made.", {
  ORIGINAL: "Agreed with the loan.",
  RELIEF: "Booked when an offer was accepted.",
  EARLY_END: "Booked when the months without payment ended before their time.",
  UNDO: "Booked when a relief was undone.",
});
