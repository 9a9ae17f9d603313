/** How far a replay is: asked for, going through the cases, through. */
export const REPLAY_STATUSES = ["WAITING", "RUNNING", "DONE"] as const;
export type ReplayStatus = (typeof REPLAY_STATUSES)[number];
