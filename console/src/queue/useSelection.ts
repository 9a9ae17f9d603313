import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { CaseList } from "./useCaseList.ts";

/** How long the selection rests before the address learns of it, ms: keys stay quick, back finds the row. */
const REST_MS = 160;

export type Selection = Readonly<{ id: string | null; move: (by: number) => void; select: (id: string) => void }>;

/** Which row is selected. The screen knows at once; the address follows without a new entry in the history. */
export function useSelection(rows: CaseList["rows"], fromAddress: string | undefined): Selection {
  const navigate = useNavigate({ from: "/queue" });
  const [id, setId] = useState<string | null>(fromAddress ?? null);
  useEffect(() => {
    if (id === null || id === fromAddress) return;
    const timer = window.setTimeout(
      () => void navigate({ search: (now) => ({ ...now, sel: id }), replace: true, resetScroll: false }),
      REST_MS,
    );
    return () => window.clearTimeout(timer);
  }, [id, fromAddress, navigate]);
  const move = (by: number) => {
    if (!rows || rows.length === 0) return;
    const at = rows.findIndex((edge) => edge.node.id === id);
    const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + by, 0), rows.length - 1);
    setId(rows[next]?.node.id ?? null);
  };
  return { id, move, select: setId };
}
