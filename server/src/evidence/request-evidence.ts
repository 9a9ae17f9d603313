import { addDays } from "@respite/shared/calendar/calendar-date";
import type { EvidenceKind } from "@respite/shared/case/case-words";
import { evidenceDueOn } from "@respite/shared/clock/deadlines";
import { err, ok, type Result } from "@respite/shared/result/result";
import { Field, InputType } from "type-graphql";
import { setClock } from "../case/case-clock.ts";
import { caseCommand, move } from "../case/case-command.ts";
import { CaseCommandInput } from "../command/command.input.ts";
import { plainText } from "../command/plain-text.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { nextDecisionNumber, recordDecision } from "../decision/record-decision.ts";
import { recordCaseEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { DateScalar } from "../graphql/scalars.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import { tellEvidenceRequested } from "../notice/tell-application.ts";
import { EvidenceKindEnum } from "./evidence.enums.ts";
import { evidenceHolds, holdOf } from "./evidence-holds.ts";
import { EvidenceRequestRecord } from "./evidence-request.entity.ts";

/** The longest time a borrower can be given at once; the policy's own is the default. */
const MOST_DAYS = 30;

@InputType({ description: "Ask the borrower for documents, all of them at once." })
export class CaseRequestEvidenceInput extends CaseCommandInput {
  @Field(() => [EvidenceKindEnum], { description: "Every document that is needed; at least one." })
  kinds!: EvidenceKind[];

  @Field(() => String, { description: "What the borrower is told about it, in plain words. At most 2000 characters." })
  note!: string;

  @Field(() => DateScalar, { nullable: true, description: "Last day to answer; the policy's own unless given." })
  dueOn?: string | null;
}

/** What is asked for, each document once, or what is wrong with the request whatever the case. */
export function readEvidenceRequest(
  input: Pick<CaseRequestEvidenceInput, "kinds" | "note">,
): Result<{ kinds: EvidenceKind[]; note: string }, readonly UserErrorValue[]> {
  const kinds = [...new Set(input.kinds)];
  if (kinds.length === 0) return err([userError("EVIDENCE_KINDS_MISSING", {}, ["kinds"])]);
  const note = plainText(input.note, ["note"], 2000);
  return note.ok ? ok({ kinds, note: note.value }) : err([note.error]);
}

/** Asks for documents. The clock stands still until the answer, if it was still running when they were asked for. */
export const requestEvidence = (context: Context, input: CaseRequestEvidenceInput): Promise<StoredResult> =>
  caseCommand(context, "caseRequestEvidence", input, async (tx) => {
    const { em, record, actor, institutionId, today, policy, now } = tx;
    const asked = readEvidenceRequest(input);
    if (!asked.ok) return asked;
    const { kinds, note } = asked.value;
    const dueOn = input.dueOn ?? evidenceDueOn(today, policy);
    const [from, to] = [addDays(today, 1), addDays(today, MOST_DAYS)];
    if (dueOn < from || dueOn > to) return err([userError("DUE_DATE_OUT_OF_RANGE", { from, to }, ["dueOn"])]);

    const inTime = now < record.dueAt;
    const moved = move(tx, { type: "REQUEST_EVIDENCE", on: today, by: actor.id, evidenceDueOn: dueOn });
    if (!moved.ok) return moved;
    const holds = await evidenceHolds(tx);
    const request = em.create(EvidenceRequestRecord, {
      id: uuidV7(now.getTime()),
      institutionId,
      caseId: record.id,
      requestedAt: now,
      requestedOn: today,
      kinds,
      note,
      dueOn,
      inTime,
      requestedBy: actor.id,
      requestedByName: actor.name,
    });
    em.persist(request);
    record.updatedAt = now;
    setClock(tx, [...holds, holdOf(request)]);
    const number = nextDecisionNumber(tx);
    recordDecision(tx, { number, outcome: "EVIDENCE_REQUESTED", reasonCodes: kinds, words: note });
    recordCaseEvent(tx, "EVIDENCE_REQUESTED", { dueOn, kinds, inTime });
    await tellEvidenceRequested(tx, { kinds, dueOn, inTime });
    return ok(undefined);
  });
