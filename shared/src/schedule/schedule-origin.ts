/** Why a version of a loan's schedule was made. */
export const SCHEDULE_ORIGINS = ["ORIGINAL", "RELIEF", "EARLY_END", "UNDO"] as const;
export type ScheduleOrigin = (typeof SCHEDULE_ORIGINS)[number];
