import type { Currency } from "@respite/shared/money/currency";
import { formatMoney } from "@respite/shared/money/format-money";
import { err, ok } from "@respite/shared/result/result";
import { Field, ID, InputType } from "type-graphql";
import { CommandInput } from "../command/command.input.ts";
import { plainText } from "../command/plain-text.ts";
import { runCommand } from "../command/run-command.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { target } from "../command/target.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { recordEvent } from "../event/record-event.ts";
import { type Context, requireActor } from "../graphql/context.ts";
import { DateScalar, MinorScalar } from "../graphql/scalars.ts";
import { userError } from "../graphql/user-error.ts";
import { institutionById } from "../institution/institution-by-id.ts";
import { ReliefBudgetRecord } from "./relief-budget.entity.ts";

@InputType({ description: "What a lender is ready to give up in a period." })
export class BudgetSetInput extends CommandInput {
  @Field(() => ID, {
    nullable: true,
    description: "For which institution; needed from platform people, else your own.",
  })
  institutionId?: string | null;

  @Field(() => DateScalar, { description: "First day. A budget that begins on it already gets the new amount." })
  from!: string;

  @Field(() => DateScalar, { description: "Last day." })
  to!: string;

  @Field(() => MinorScalar, { description: "In minor units of the institution's currency." })
  amount!: number;

  @Field(() => String, { description: "Why this much, for the record." })
  reason!: string;
}

/** Sets the budget of a period, or changes the one that begins on the same day; never below what is held and spent. */
export function setBudget(context: Context, input: BudgetSetInput): Promise<StoredResult> {
  const { institutionId } =
    input.institutionId == null ? requireActor(context) : target("Institution", input.institutionId);
  const notFound = userError("INSTITUTION_NOT_FOUND", {}, ["institutionId"]);
  return runCommand(context, "budgetSet", input, institutionId, notFound, async (tx) => {
    const { em, now, actor } = tx;
    const { from, to, amount } = input;
    const reason = plainText(input.reason, ["reason"], 500);
    if (!reason.ok) return err([reason.error]);
    if (to < from) return err([userError("DAYS_REVERSED", {}, ["to"])]);
    if (amount < 0) return err([userError("AMOUNT_NEGATIVE", {}, ["amount"])]);
    const { currency, locale } = await institutionById(context.database, em, tx.institutionId);
    const inWords = (minor: number) => formatMoney({ minor, currency: currency as Currency }, locale);
    const others = { institutionId: tx.institutionId, fromOn: { $lte: to, $ne: from }, toOn: { $gte: from } };
    if ((await em.count(ReliefBudgetRecord, others)) > 0) return err([userError("BUDGETS_OVERLAP", {}, ["from"])]);
    const same = { institutionId: tx.institutionId, fromOn: from };
    const known = await em.findOne(ReliefBudgetRecord, same, { forUpdate: true });
    const bound = known ? known.reservedMinor + known.consumedMinor : 0;
    if (amount < bound) return err([userError("BUDGET_BELOW_USE", { used: inWords(bound) }, ["amount"])]);
    const said = { toOn: to, amountMinor: amount, reason: reason.value, setAt: now, setBy: actor.id };
    const before = known ? inWords(known.amountMinor) : null;
    const budget =
      known ??
      em.create(ReliefBudgetRecord, {
        ...newBudget(uuidV7(now.getTime())),
        ...same,
        currency,
        ...said,
        setByName: actor.name,
      });
    Object.assign(budget, said, { setByName: actor.name, version: known ? known.version + 1 : 1 });
    if (!known) em.persist(budget);
    recordEvent(tx, { caseId: null, loanId: null }, "BUDGET_SET", {
      ...{ from, to, amount: inWords(amount), before, reason: reason.value },
    });
    return ok(budget.id);
  });
}

const newBudget = (id: string) => ({ id, reservedMinor: 0, consumedMinor: 0, version: 1 });
