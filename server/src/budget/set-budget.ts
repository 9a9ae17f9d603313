import type { Currency } from "@respite/shared/money/currency";
import { moneyInWords } from "@respite/shared/money/money-in-words";
import { err, ok } from "@respite/shared/result/result";
import { Field, InputType } from "type-graphql";
import { plainText } from "../command/plain-text.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { recordInstitutionEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { DateScalar, MinorScalar } from "../graphql/scalars.ts";
import { userError } from "../graphql/user-error.ts";
import { InstitutionCommandInput, institutionCommand } from "../institution/institution-command.ts";
import { ReliefBudgetRecord } from "./relief-budget.entity.ts";

@InputType({ description: "What a lender is ready to give up in a period." })
export class BudgetSetInput extends InstitutionCommandInput {
  @Field(() => DateScalar, { description: "First day. A budget that begins on it already gets the new amount." })
  from!: string;

  @Field(() => DateScalar, { description: "Last day." })
  to!: string;

  @Field(() => MinorScalar, { description: "In minor units of the institution's currency." })
  amount!: number;

  @Field(() => String, { description: "Why this much, for the record. At most 500 characters." })
  reason!: string;
}

/** Sets the budget of a period, or changes the one that begins on the same day; never below what is held and spent. */
export function setBudget(context: Context, input: BudgetSetInput): Promise<StoredResult> {
  return institutionCommand(context, "budgetSet", input, async (tx) => {
    const { em, now, actor } = tx;
    const { from, to, amount } = input;
    const reason = plainText(input.reason, ["reason"], 500);
    if (!reason.ok) return err([reason.error]);
    if (to < from) return err([userError("DAYS_REVERSED", {}, ["to"])]);
    if (amount < 0) return err([userError("AMOUNT_NEGATIVE", {}, ["amount"])]);
    const { currency } = tx.institution;
    const inWords = (minor: number) => moneyInWords({ minor, currency: currency as Currency });
    const others = { institutionId: tx.institutionId, fromOn: { $lte: to, $ne: from }, toOn: { $gte: from } };
    if ((await em.count(ReliefBudgetRecord, others)) > 0) return err([userError("BUDGETS_OVERLAP", {}, ["from"])]);
    const same = { institutionId: tx.institutionId, fromOn: from };
    const known = await em.findOne(ReliefBudgetRecord, same, { forUpdate: true });
    const bound = known ? known.reservedMinor + known.consumedMinor : 0;
    if (amount < bound) return err([userError("BUDGET_BELOW_USE", { used: inWords(bound) }, ["amount"])]);
    const by = { setAt: now, setBy: actor.id, setByName: actor.name };
    const said = { toOn: to, amountMinor: amount, reason: reason.value, ...by };
    const before = known ? inWords(known.amountMinor) : null;
    const budget =
      known ?? em.create(ReliefBudgetRecord, { ...newBudget(uuidV7(now.getTime())), ...same, ...said, currency });
    Object.assign(budget, said, { version: budget.version + 1 });
    if (!known) em.persist(budget);
    recordInstitutionEvent(tx, "BUDGET_SET", {
      from,
      to,
      amount: inWords(amount),
      before,
      reason: reason.value,
    });
    return ok(budget.id);
  });
}

const newBudget = (id: string) => ({ id, reservedMinor: 0, consumedMinor: 0, version: 0 });
