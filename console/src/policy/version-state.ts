import type { Version } from "./policy-query.ts";

/** How a version stands for its reader: a published one decides cases now, did, or will. */
export type VersionState = "DRAFT" | "IN_REVIEW" | "IN_FORCE" | "TO_COME" | "ENDED" | "RETIRED" | "SHIPS";

type Of = Pick<Version, "id" | "status" | "effectiveFrom" | "authorName" | "publishedAt">;

/**
 * @param inForce the versions that decide new cases today, by the server's word
 * @param today the institution's day
 */
export function versionState(version: Of, inForce: readonly string[], today: string): VersionState {
  if (version.status !== "PUBLISHED") return version.status;
  if (inForce.includes(version.id)) return "IN_FORCE";
  if (ships(version)) return "SHIPS";
  return version.effectiveFrom > today ? "TO_COME" : "ENDED";
}

/** Whether it came with the product: nobody wrote it, so nobody edits or retires it. */
export const ships = ({ status, authorName }: Pick<Version, "status" | "authorName">): boolean =>
  status === "PUBLISHED" && authorName === null;
