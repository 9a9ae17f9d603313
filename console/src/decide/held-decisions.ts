import { useSyncExternalStore } from "react";
import type { Decision } from "./send-decision.ts";

/** How long a decision rests before it takes effect, ms. */
export const HOLD_MS = 10_000;

/** A decision between the click and its effect. */
export type Held = Readonly<{
  caseId: string;
  number: string;
  decision: Decision;
  /** When the hold ends, ms on the clock of `performance.now()`, which nobody can set back. */
  endsAt: number;
  state: "waiting" | "sending" | "unsent";
}>;

let held: readonly Held[] = [];
const listeners = new Set<() => void>();

function publish(next: readonly Held[]): void {
  held = next;
  for (const listener of listeners) listener();
}

export const heldDecisions = (): readonly Held[] => held;

export const holdDecision = (caseId: string, number: string, decision: Decision, now: number): void =>
  publish([
    ...held.filter((each) => each.caseId !== caseId),
    { caseId, number, decision, endsAt: now + HOLD_MS, state: "waiting" },
  ]);

/** Takes the decision back; too late once it is being sent. */
export function undoDecision(caseId: string): void {
  publish(held.filter((each) => each.caseId !== caseId || each.state === "sending"));
}

export const setHeldState = (caseId: string, state: Held["state"]): void =>
  publish(held.map((each) => (each.caseId === caseId ? { ...each, state } : each)));

export const releaseDecision = (caseId: string): void => publish(held.filter((each) => each.caseId !== caseId));

/** Whole seconds that are left, never less than none. */
export const secondsLeft = (each: Held, now: number): number => Math.max(0, Math.ceil((each.endsAt - now) / 1000));

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useHeldDecisions = (): readonly Held[] => useSyncExternalStore(subscribe, heldDecisions);
