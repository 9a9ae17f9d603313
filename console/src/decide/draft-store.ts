import type { DeclineReason, EvidenceKind } from "@respite/shared/case/case-words";
import type { OfferConditions } from "@respite/shared/relief/offer-conditions";
import { useSyncExternalStore } from "react";
import type { ReliefMeasureInput } from "../operations.generated.ts";
import type { StepMode } from "./steps.ts";

export type DecisionMode = "approve" | "decline" | "evidence" | "confirm" | "return" | StepMode;

/** An offer being composed. */
export type OfferDraft = Readonly<{
  key: string;
  measures: readonly ReliefMeasureInput[];
  /** On what it is made; left out where on nothing. */
  conditions?: OfferConditions;
  chosen: boolean;
  why: string | null;
}>;

/** What the server said against the last attempt; what was typed stays. */
export type Refusal = Readonly<{ messages: readonly string[]; stale: boolean }>;

/** All a reviewer has typed about one case. It lives in memory only: neither an error nor another case loses it. */
export type Draft = Readonly<{
  mode: DecisionMode | null;
  offers: readonly OfferDraft[];
  /** The suggestions have been put in; taking them out again is the reviewer's right. */
  seeded: boolean;
  words: string;
  overrideReason: string;
  reasons: readonly DeclineReason[];
  nextSteps: string;
  kinds: readonly EvidenceKind[];
  note: string;
  dueOn: string;
  refusal: Refusal | null;
  /** `updatedAt` of the case when it was decided: what happened later, the reviewer had not seen. */
  seenAt: string | null;
}>;

export const EMPTY_DRAFT: Draft = {
  mode: null,
  offers: [],
  seeded: false,
  words: "",
  overrideReason: "",
  reasons: [],
  nextSteps: "",
  kinds: [],
  note: "",
  dueOn: "",
  refusal: null,
  seenAt: null,
};

const drafts = new Map<string, Draft>();
const listeners = new Set<() => void>();

export const draftOf = (caseId: string): Draft => drafts.get(caseId) ?? EMPTY_DRAFT;

export function changeDraft(caseId: string, change: Partial<Draft>): void {
  drafts.set(caseId, { ...draftOf(caseId), ...change });
  for (const listener of listeners) listener();
}

export function discardDraft(caseId: string): void {
  drafts.delete(caseId);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useDraft(caseId: string) {
  const draft = useSyncExternalStore(subscribe, () => draftOf(caseId));
  return { draft, change: (part: Partial<Draft>) => changeDraft(caseId, part) };
}
