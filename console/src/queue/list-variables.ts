import type { ListSearch } from "@respite/shared/queue/list-search";
import { caseFilter } from "./case-filter.ts";

/** What the server is asked for the list that an address describes. */
export const listVariables = (search: ListSearch) => ({
  filter: caseFilter(search),
  orderBy: search.order ?? ("DUE_SOONEST" as const),
});

/** Which list that is: addresses of one list have one key. */
export const listKey = (search: ListSearch): string => JSON.stringify(Object.values(listVariables(search)));
