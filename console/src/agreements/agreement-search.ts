import { oneOf, textOf } from "@respite/shared/queue/search-words";

/** How an agreement can stand, in the order in which a reader wants to see them. */
export const STANDINGS = ["AT_RISK", "ON_TRACK", "BROKEN", "COMPLETED", "CANCELLED"] as const;
export type Standing = (typeof STANDINGS)[number];

/** Which agreements the address shows; the plain address shows them all. */
export type AgreementSearch = Readonly<{
  state?: Standing | undefined;
  /** The agreement that was opened last. */
  sel?: string | undefined;
}>;

export function parseAgreementSearch(raw: Readonly<Record<string, unknown>>): AgreementSearch {
  const [state, sel] = [oneOf(raw.state, STANDINGS), textOf(raw.sel)];
  return { ...(state && { state }), ...(sel && { sel }) };
}
