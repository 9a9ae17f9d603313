import type { House, Version } from "./policy-query.ts";

/** The versions that decide new cases today, by institution. */
export const inForceOf = (houses: readonly House[]): readonly string[] =>
  houses.map(({ policyVersion }) => policyVersion);

/** Whose a version is, by its code; what ships is everybody's, and is looked at from the first. */
export function houseOf({ code }: Pick<Version, "code">, houses: readonly House[]): House {
  const house = houses.find((each) => each.code === code) ?? houses[0];
  if (!house) throw new Error("Whoever sees a policy sees an institution.");
  return house;
}
