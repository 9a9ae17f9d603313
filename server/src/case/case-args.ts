import type { CaseOrder } from "./case.enums.ts";
import type { CaseFilter } from "./case-filter.input.ts";

/** What the root `cases` is asked. */
export type CasesArgs = Readonly<{
  filter?: CaseFilter | null;
  orderBy: CaseOrder;
}>;
