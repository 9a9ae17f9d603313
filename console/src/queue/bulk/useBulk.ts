import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { refetchNamed } from "../../app/refetch-named.ts";
import { sendCommand } from "../../app/send-command.ts";
import { useCommand } from "../../app/use-command.ts";
import type { Bulk_CaseFragment } from "../../operations.generated.ts";
import { QUEUE_PAGE } from "../queue-page.ts";
import { ASSIGN_CASES, BULK_CASE, type BulkAnswer, CLAIM_CASES, REQUEST_EVIDENCE_OF_CASES } from "./bulk-documents.ts";
import { type BulkAction, type BulkForm, MOST_CASES } from "./bulk-form.ts";

/** Of each case why it was refused, or null where it took effect, or would. */
export type Outcomes = ReadonlyMap<string, string | null>;
type Chosen = readonly Readonly<{ caseId: string; expectedVersion: number }>[];
type Command = Readonly<{ form: BulkForm; cases: Chosen; preview: boolean }>;

const isOpen = (outcomes: Outcomes, id: string): boolean => outcomes.get(id) === null;

/**
 * Does one thing with the ticked cases: first as a preview, then with those of which nothing stood against it. The rows of the
 * list learn what became of them and stay where they are.
 */
export function useBulk(action: BulkAction, ids: readonly string[]) {
  const client = useApolloClient();
  const [previewed, setPreviewed] = useState<Outcomes | null>(null);
  const [applied, setApplied] = useState<Outcomes | null>(null);
  // As they were when the dialog was opened: what is applied is what was previewed.
  const [cases] = useState(() => ids.flatMap(caseOf));

  function caseOf(caseId: string): Bulk_CaseFragment[] {
    const id = client.cache.identify({ __typename: "DeferralCase", id: caseId });
    const found = id ? client.cache.readFragment({ fragment: BULK_CASE, id }) : null;
    return found ? [found] : [];
  }

  const send = ({ form, cases, preview }: Command, idempotencyKey: string): Promise<BulkAnswer> => {
    const all = { cases, preview, idempotencyKey };
    if (action === "claim") return sendCommand(client, CLAIM_CASES, all, []);
    if (action === "assign") return sendCommand(client, ASSIGN_CASES, { ...all, assigneeId: form.personId }, []);
    const { kinds, note, dueOn } = form;
    const asked = { kinds, note: note.trim(), dueOn: dueOn || null };
    return sendCommand(client, REQUEST_EVIDENCE_OF_CASES, { ...all, ...asked }, []);
  };
  const outcomesOf = ({ results }: BulkAnswer): Outcomes =>
    new Map(results.map(({ caseId, userErrors }) => [caseId, userErrors[0]?.message ?? null]));
  const chosen = (wanted: readonly Bulk_CaseFragment[]): Chosen =>
    wanted.map(({ id, version }) => ({ caseId: id, expectedVersion: version }));

  const previewing = useCommand(send, (answer) => setPreviewed(outcomesOf(answer)));
  const applying = useCommand(send, (answer) => {
    setApplied(outcomesOf(answer));
    const variables = { filter: { ids }, orderBy: "DUE_SOONEST" as const, first: MOST_CASES };
    void client.query({ query: QUEUE_PAGE, variables, fetchPolicy: "network-only" });
    refetchNamed(client, ["QueueCounts", "CaseScreen"]);
  });
  const ready = previewed ? cases.filter(({ id }) => isOpen(previewed, id)) : [];
  return {
    cases,
    previewed,
    applied,
    ready: ready.length,
    done: applied ? cases.filter(({ id }) => isOpen(applied, id)).length : 0,
    sending: { busy: previewing.busy || applying.busy, messages: [...previewing.messages, ...applying.messages] },
    preview: (form: BulkForm) => previewing.send({ form, cases: chosen(cases), preview: true }),
    apply: (form: BulkForm) => applying.send({ form, cases: chosen(ready), preview: false }),
    again: () => setPreviewed(null),
  };
}

export type Bulk = ReturnType<typeof useBulk>;
