import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import type { Currency } from "@respite/shared/money/currency";
import { useRef, useState } from "react";
import type { SetBudgetMutation } from "../../operations.generated.ts";
import { amountOf, type BudgetForm } from "./budget-form.ts";
import { SET_BUDGET } from "./budget-query.ts";

type Refusals = SetBudgetMutation["budgetSet"]["userErrors"];

/** Sends a budget. `refusals` are the reader's to put right, `failure` is ours; both leave what was typed. */
export function useSetBudget(onDone: () => void) {
  const { t } = useLingui();
  const again = { refetchQueries: ["ReliefBudgets"], awaitRefetchQueries: true };
  const [run, { loading }] = useMutation(SET_BUDGET, again);
  const [refusals, setRefusals] = useState<Refusals>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const last = useRef({ text: "", key: "" });
  const send = async (form: BudgetForm, currency: Currency) => {
    const { institutionId, from, to } = form;
    const wanted = {
      institutionId,
      from,
      to,
      amount: amountOf(form.amount, currency) ?? 0,
      reason: form.reason.trim(),
    };
    // The same command again has the same key, so that it takes effect once although its first answer was lost.
    const text = JSON.stringify(wanted);
    if (last.current.text !== text) last.current = { text, key: crypto.randomUUID() };
    setFailure(null);
    try {
      const { data } = await run({ variables: { input: { ...wanted, idempotencyKey: last.current.key } } });
      if (!data) throw new Error("The server gave no answer.");
      setRefusals(data.budgetSet.userErrors);
      if (data.budgetSet.userErrors.length === 0) onDone();
    } catch (error) {
      const said = CombinedGraphQLErrors.is(error) ? error.errors[0]?.message : undefined;
      setFailure(said ?? t`The server does not answer. Check the connection, then try again.`);
    }
  };
  return { busy: loading, refusals, failure, send };
}
