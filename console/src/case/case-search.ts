import { oneOf, textOf } from "@respite/shared/queue/search-words";
import { parseAgreementSearch, STANDINGS, type Standing } from "../agreements/agreement-search.ts";
import { holdsCases } from "../app/shell/holds-cases.ts";
import { parseQueueSearch, type QueueSearch } from "../queue/queue-search.ts";

type Raw = Readonly<Record<string, unknown>>;

/** The list that a case was opened from, in which next and previous walk: the queue, narrowed as it was, or another. */
export type CaseList = QueueSearch &
  Readonly<{
    list?: "agreements" | undefined;
    /** How the agreements stand that are walked. */
    standing?: Standing | undefined;
  }>;

/** That list and, to look back, the moment the case is shown as of. */
export type CaseSearch = CaseList & Readonly<{ at?: string | undefined }>;

export function parseCaseSearch(raw: Raw): CaseSearch {
  const at = textOf(raw.at);
  return { ...parseList(raw), ...(at && !Number.isNaN(Date.parse(at)) && { at }) };
}

function parseList(raw: Raw): CaseList {
  if (raw.list !== "agreements") return parseQueueSearch(raw);
  return amongAgreements(oneOf(raw.standing, STANDINGS));
}

/** For a case that is opened from the agreements that stand so. */
export const amongAgreements = (standing: Standing | undefined): CaseList => ({
  list: "agreements",
  ...(standing && { standing }),
});

/** The list that stands before the reader of an address, for a case that is opened from there. */
export function listBefore(pathname: string, search: Raw): CaseList {
  if (pathname === "/agreements") return amongAgreements(parseAgreementSearch(search).state);
  if (!holdsCases(pathname)) return {};
  const { sel: _, ...list } = parseList(search);
  return list;
}
