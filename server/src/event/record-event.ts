import type { EventKind } from "@respite/shared/event/event-kind";
import type { EventDetail } from "@respite/shared/event/event-sentence";
import { takeUntold, type Untold } from "../case/case-changes.ts";
import type { CaseTx } from "../case/case-command.ts";
import type { CommandTx } from "../command/run-command.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { EventRecord } from "./event.entity.ts";
import { noteTold } from "./told.ts";

/** Who does something when, in which transaction. */
type Recording = Pick<CommandTx, "em" | "actor" | "institutionId" | "now">;

/** What an event is about. */
export type EventSubject = Readonly<{ caseId: string | null; loanId: string | null }>;

/**
 * Writes what happened, in the transaction in which it happens: with what the move before it changed, from what to what.
 * Events of one command keep their order by their ids.
 *
 * @returns its id
 */
export function recordEvent(
  tx: Recording & Readonly<{ untold?: Untold }>,
  subject: EventSubject,
  kind: EventKind,
  detail: EventDetail = {},
): string {
  const { em, actor, institutionId, now } = tx;
  const id = uuidV7(now.getTime());
  noteTold(em);
  em.persist(
    em.create(EventRecord, {
      id,
      institutionId,
      ...subject,
      kind,
      at: now,
      detail: { ...detail, ...takeUntold(tx.untold) },
      actorId: actor.role === "SYSTEM" ? null : actor.id,
      actorName: actor.name,
      actorRole: actor.role,
    }),
  );
  return id;
}

/** The same of a case under lock. */
export const recordCaseEvent = (
  tx: CommandTx & Pick<CaseTx, "record">,
  kind: EventKind,
  detail?: EventDetail,
): string => recordEvent(tx, { caseId: tx.record.id, loanId: tx.record.loanId }, kind, detail);

/** The same of what is nobody's case and no loan's. */
export const recordInstitutionEvent = (tx: CommandTx, kind: EventKind, detail: EventDetail): string =>
  recordEvent(tx, { caseId: null, loanId: null }, kind, detail);
