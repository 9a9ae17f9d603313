/** What a list remembers while a case is open: how far down it was, which rows were ticked, and how many there were. Gone when the page is. */
export type ListMemory = {
  scrollTop: number;
  ticked: ReadonlySet<string>;
  /** How many cases there were at the fewest since the rows were loaded: what there is more is new. Null: not known yet. */
  fewest: number | null;
  keepScroll: (scrollTop: number) => void;
};

const memories = new Map<string, ListMemory>();

/** The memory of the list under `key`, which is its filter and order. */
export function listMemory(key: string): ListMemory {
  const known = memories.get(key);
  if (known) return known;
  const made: ListMemory = {
    scrollTop: 0,
    ticked: new Set(),
    fewest: null,
    keepScroll(scrollTop) {
      made.scrollTop = scrollTop;
    },
  };
  memories.set(key, made);
  return made;
}
