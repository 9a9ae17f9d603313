import { mayTry } from "@respite/shared/case/action-roles";
import { caseState } from "@respite/shared/case/case-fields";
import { permissionSentence } from "@respite/shared/case/refusal-sentences";
import { businessDaysOf, dayAfter } from "@respite/shared/clock/working-time";
import { CASE_ACTION_LABELS } from "@respite/shared/locale/labels/case-action-labels";
import { ROLE_LABELS } from "@respite/shared/locale/labels/role-labels";
import { err, ok } from "@respite/shared/result/result";
import { Field, ID, InputType } from "type-graphql";
import { CaseCommandInput } from "../command/command.input.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { recordCaseEvent } from "../event/record-event.ts";
import { evidenceHolds } from "../evidence/evidence-holds.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import { endOfDay } from "../institution/business-date.ts";
import { findPerson } from "../person/find-person.ts";
import { calendarOf } from "../policy/find-policy.ts";
import { noting } from "./case-changes.ts";
import { setClock } from "./case-clock.ts";
import { type CaseTx, caseCommand, move } from "./case-command.ts";
import { stateFields } from "./case-fields.view.ts";

@InputType({ description: "Give a case to somebody." })
export class CaseAssignInput extends CaseCommandInput {
  @Field(() => ID, { description: "To whom: the id of somebody whom `people` names." })
  assigneeId!: string;
}

/** Gives a case to somebody who may decide it, until the end of the next business day, whoever holds it now. */
export const assignCase = (context: Context, input: CaseAssignInput): Promise<StoredResult> =>
  caseCommand(context, "caseAssign", input, async (tx) => {
    const { record, actor, today, now } = tx;
    const to = await findPerson(tx, input.assigneeId);
    if (!to) return err([userError("PERSON_NOT_FOUND", {}, ["assigneeId"])]);
    if (!mayTry("CLAIM", caseState(stateFields(record, now)), to.role)) {
      const words = { action: CASE_ACTION_LABELS.CLAIM, role: ROLE_LABELS[to.role] };
      return err([{ code: "ROLE_NOT_ALLOWED", sentence: permissionSentence("ROLE_NOT_ALLOWED", words) }]);
    }
    const from = record.status;
    const moved = move(tx, { type: "ASSIGN", on: today, by: actor.id, to: to.id });
    if (!moved.ok) return moved;
    noting(tx.untold, record, () => {
      record.assignedToName = to.name;
      record.claimExpiresAt = nextEvening(tx);
    });
    setClock(tx, await evidenceHolds(tx));
    recordCaseEvent(tx, "CASE_ASSIGNED", { from, to: to.name });
    return ok(undefined);
  });

/** Whoever is given a case on a Friday evening finds it on Monday. */
function nextEvening({ today, policy, record, institution }: CaseTx): Date {
  const calendar = calendarOf(policy, record.calendarEdition ?? null);
  return new Date(endOfDay(dayAfter(today, 1, businessDaysOf(calendar), []), institution.timeZone));
}
