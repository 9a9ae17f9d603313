import type { AgreementSearch } from "../../agreements/agreement-search.ts";
import type { QueueSearch } from "../../queue/queue-search.ts";

/** The list that a case is walked in. */
export type Walk = Readonly<{
  /** Its cases in order, as far as they are loaded. */
  ids: readonly string[];
  /** How many they are; null until that is known. */
  total: number | null;
  hasMore: boolean;
  loadMore: () => void;
  /** Where it stands, with this case selected. */
  back: Readonly<{ to: "/queue"; search: QueueSearch }> | Readonly<{ to: "/agreements"; search: AgreementSearch }>;
  /** The keys that lead to the list from anywhere lead back to this place of it from here. */
  backKeys: "g q" | "g a";
}>;
