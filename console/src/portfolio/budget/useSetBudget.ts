import { useApolloClient } from "@apollo/client/react";
import { sendCommand } from "../../app/send-command.ts";
import { useCommand } from "../../app/use-command.ts";
import type { BudgetSetInput } from "../../operations.generated.ts";
import { SET_BUDGET } from "./budget-query.ts";

type NewBudget = Omit<BudgetSetInput, "idempotencyKey">;

/** Sends a budget. */
export function useSetBudget(onDone: () => void) {
  const client = useApolloClient();
  return useCommand(
    (budget: NewBudget, idempotencyKey) =>
      sendCommand(client, SET_BUDGET, { ...budget, idempotencyKey }, ["ReliefBudgets"]),
    onDone,
  );
}
