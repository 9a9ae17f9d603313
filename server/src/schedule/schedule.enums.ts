import { enumOf } from "../graphql/register-enum.ts";

export type ScheduleOrigin = "ORIGINAL" | "RELIEF" | "UNDO";
export const ScheduleOriginEnum = enumOf<ScheduleOrigin>("ScheduleOrigin", "Why a schedule version was made.", {
  ORIGINAL: "Agreed with the loan.",
  RELIEF: "Booked when an offer was accepted.",
  UNDO: "Booked when a relief was undone.",
});
