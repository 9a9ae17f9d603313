import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { goingThere } from "../app/shortcuts/type-ahead.ts";
import type { CaseList } from "./useCaseList.ts";

/** How long the selection rests before the address learns of it, ms: keys stay quick, back finds the row. */
const REST_MS = 160;

export type Selection = Readonly<{
  id: string | null;
  move: (by: number) => void;
  choose: (id: string) => void;
  /** Writes the selection into the address at once, then goes elsewhere. */
  leave: (id: string, go: () => Promise<void>) => Promise<void>;
}>;

/**
 * Which row is selected. The screen knows at once; the address follows without a new entry in the history. Each list has a
 * selection of its own: a case that is not in it is never selected, so that no key acts on what nobody sees.
 */
export function useSelection({ key, rows }: CaseList, fromAddress: string | undefined): Selection {
  const navigate = useNavigate({ from: "/queue" });
  const [chosen, setChosen] = useState({ key, id: fromAddress ?? null });
  const wanted = chosen.key === key ? chosen.id : (fromAddress ?? null);
  const at = rows?.findIndex((edge) => edge.node.id === wanted) ?? -1;
  const id = at < 0 ? null : wanted;
  // A selection that is still resting must not call back somebody who has left for a case.
  const leaving = useRef(false);
  const write = (sel: string) => navigate({ search: (now) => ({ ...now, sel }), replace: true, resetScroll: false });
  useEffect(() => {
    if (id === null || id === fromAddress) return;
    const timer = window.setTimeout(() => {
      if (!leaving.current) void write(id);
    }, REST_MS);
    return () => window.clearTimeout(timer);
  }, [id, fromAddress]);
  const choose = (next: string) => setChosen({ key, id: next });
  const move = (by: number) => {
    if (!rows || rows.length === 0) return;
    const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + by, 0), rows.length - 1);
    const edge = rows[next];
    if (edge) choose(edge.node.id);
  };
  const leave = (opened: string, go: () => Promise<void>) => {
    choose(opened);
    leaving.current = true;
    return goingThere(async () => {
      if (opened !== fromAddress) await write(opened);
      await go();
      leaving.current = false;
    });
  };
  return { id, move, choose, leave };
}
