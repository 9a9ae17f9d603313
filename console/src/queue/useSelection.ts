import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import type { CaseList } from "./useCaseList.ts";

/** How long the selection rests before the address learns of it, ms: keys stay quick, back finds the row. */
const REST_MS = 160;

export type Selection = Readonly<{
  id: string | null;
  move: (by: number) => void;
  /** Writes the selection into the address at once, before one goes elsewhere. */
  settle: (id: string) => Promise<void>;
}>;

/** Which row is selected. The screen knows at once; the address follows without a new entry in the history. */
export function useSelection(rows: CaseList["rows"], fromAddress: string | undefined): Selection {
  const navigate = useNavigate({ from: "/queue" });
  const [id, setId] = useState<string | null>(fromAddress ?? null);
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
  const move = (by: number) => {
    if (!rows || rows.length === 0) return;
    leaving.current = false;
    const at = rows.findIndex((edge) => edge.node.id === id);
    const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + by, 0), rows.length - 1);
    setId(rows[next]?.node.id ?? null);
  };
  const settle = async (chosen: string) => {
    leaving.current = true;
    setId(chosen);
    if (chosen !== fromAddress) await write(chosen);
  };
  return { id, move, settle };
}
