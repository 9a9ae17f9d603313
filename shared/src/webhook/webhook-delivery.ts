/** Where telling an endpoint of one event stands; `DEAD` is given up, until somebody asks for it again. */
export const DELIVERY_STATES = ["WAITING", "DELIVERED", "DEAD"] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Why an attempt failed. */
export const DELIVERY_PROBLEMS = [
  "NAME_UNKNOWN",
  "ADDRESS_FORBIDDEN",
  "UNREACHABLE",
  "CERTIFICATE",
  "TIMEOUT",
  "STATUS",
] as const;
export type DeliveryProblem = (typeof DELIVERY_PROBLEMS)[number];
