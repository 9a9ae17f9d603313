import { useSearch } from "@tanstack/react-router";
import { useAgreements } from "../../agreements/useAgreements.ts";
import { useCaseList } from "../../queue/useCaseList.ts";
import type { CaseList } from "../case-search.ts";
import { WalkBar } from "./WalkBar.tsx";

/** The way back to the list that the case was opened from, and to the next and the previous case of that very list. */
export function Neighbours({ caseId }: { caseId: string }) {
  const { at: _, ...list } = useSearch({ from: "/inside/cases/$caseId" });
  return list.list === "agreements" ? (
    <AmongAgreements caseId={caseId} list={list} />
  ) : (
    <InQueue caseId={caseId} list={list} />
  );
}

type Props = { caseId: string; list: CaseList };

function InQueue({ caseId, list }: Props) {
  const { rows, ...walk } = useCaseList(list);
  const ids = rows?.map((edge) => edge.node.id) ?? [];
  const back = { to: "/queue", search: { ...list, sel: caseId } } as const;
  return <WalkBar caseId={caseId} list={list} walk={{ ...walk, ids, back, backKeys: "g q" }} />;
}

function AmongAgreements({ caseId, list }: Props) {
  const { agreements, ...walk } = useAgreements(list.standing);
  const ids = agreements?.map((each) => each.caseId) ?? [];
  const sel = agreements?.find((each) => each.caseId === caseId)?.id;
  const back = { to: "/agreements", search: { state: list.standing, sel } } as const;
  return <WalkBar caseId={caseId} list={list} walk={{ ...walk, ids, back, backKeys: "g a" }} />;
}
