import { useState } from "react";
import type { ListMemory } from "./list-memory.ts";

export type Ticks = Readonly<{ ids: ReadonlySet<string>; toggle: (id: string) => void; clear: () => void }>;

/** The ticked rows of a list; they stay ticked after an action and after a visit to a case. */
export function useTicks(memory: ListMemory): Ticks {
  const [, redraw] = useState(0);
  const set = (ids: ReadonlySet<string>) => {
    memory.ticked = ids;
    redraw((count) => count + 1);
  };
  return {
    ids: memory.ticked,
    toggle: (id) => {
      const next = new Set(memory.ticked);
      if (!next.delete(id)) next.add(id);
      set(next);
    },
    clear: () => set(new Set()),
  };
}
