import { gql, type TypedDocumentNode } from "@apollo/client";
import type { CommandMutation } from "../../app/send-command.ts";
import type * as Types from "../../operations.generated.ts";

/** Budgets, the newest period first, and for which institutions they may be set. */
export const RELIEF_BUDGETS: TypedDocumentNode<Types.ReliefBudgetsQuery, Types.ReliefBudgetsQueryVariables> = gql`
  query ReliefBudgets {
    institutions(first: 100) {
      nodes {
        id
        name
        currency
        timeZone
      }
    }
    reliefBudgets(first: 50) {
      nodes {
        id
        from
        to
        amount {
          minor
          currency
        }
        reserved {
          minor
          currency
        }
        consumed {
          minor
          currency
        }
        left {
          minor
          currency
        }
        reason
        setByName
        setAt
        institution {
          id
          name
          timeZone
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`;

export type Budget = Types.ReliefBudgetsQuery["reliefBudgets"]["nodes"][number];
export type BudgetHouse = Types.ReliefBudgetsQuery["institutions"]["nodes"][number];

export const SET_BUDGET: CommandMutation<Types.SetBudgetMutation["answer"], Types.BudgetSetInput> = gql`
  mutation SetBudget($input: BudgetSetInput!) {
    answer: budgetSet(input: $input) {
      userErrors {
        code
        field
        message
      }
    }
  }
`;
