import type { PolicyNumbers } from "./policy-numbers.ts";

/** What lies at a place such as "deferral.maxMonths"; undefined where nothing does. */
export const numberAt = (numbers: PolicyNumbers, name: string): unknown =>
  name
    .split(".")
    .reduce<unknown>(
      (at, part) =>
        typeof at === "object" && at !== null && Object.hasOwn(at, part)
          ? (at as Readonly<Record<string, unknown>>)[part]
          : undefined,
      numbers,
    );
