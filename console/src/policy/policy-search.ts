import { oneOf, textOf } from "@respite/shared/queue/search-words";

/** What of a version is on screen. */
export const POLICY_VIEWS = ["rules", "changes", "edit", "replay"] as const;
export type PolicyView = (typeof POLICY_VIEWS)[number];

/** In the address: a version that is still to be drafted. */
export const NEW_VERSION = "new";

/** The plain address opens the version in force, and its rules. */
export type PolicySearch = Readonly<{
  /** Code and version, or `new`. */
  version?: string | undefined;
  view?: Exclude<PolicyView, "rules"> | undefined;
  /** What it is compared with, or what a new one begins as. */
  from?: string | undefined;
  /** The replay that is open. */
  replay?: string | undefined;
}>;

export function parsePolicySearch(raw: Readonly<Record<string, unknown>>): PolicySearch {
  const version = textOf(raw.version);
  const view = oneOf(raw.view, POLICY_VIEWS);
  const from = textOf(raw.from);
  const replay = textOf(raw.replay);
  return {
    ...(version !== undefined && { version }),
    ...(view !== undefined && view !== "rules" && { view }),
    ...(from !== undefined && { from }),
    ...(view === "replay" && replay !== undefined && { replay }),
  };
}
