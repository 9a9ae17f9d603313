import { gql, type TypedDocumentNode } from "@apollo/client";
import type { PortfolioAnalysisQuery, PortfolioAnalysisQueryVariables } from "../operations.generated.ts";

/** The cases submitted in a period, in numbers that tell of nobody in particular. */
export const PORTFOLIO_ANALYSIS: TypedDocumentNode<PortfolioAnalysisQuery, PortfolioAnalysisQueryVariables> = gql`
  query PortfolioAnalysis($from: Date!, $to: Date!) {
    portfolioAnalysis(from: $from, to: $to) {
      asOf
      leastPeople
      breached
      medianDays
      p90Days
      funnel {
        submitted
        decided
        granted
        accepted
        cured
        broken
      }
      byGround {
        key
        granted
      }
      byMeasure {
        key
        granted
      }
      byInstitution {
        key
        granted
      }
      cohorts {
        month
        accepted
        cured
        broken
      }
      costs {
        exposure {
          minor
          currency
        }
        toLender {
          minor
          currency
        }
        toBorrower {
          minor
          currency
        }
        ledger {
          minor
          currency
        }
        reconciled
      }
      alike {
        ground
        rulesPassed
        reviewers {
          reviewer
          decided
          rate
          othersRate
          stands
        }
      }
    }
  }
`;

export type Analysis = PortfolioAnalysisQuery["portfolioAnalysis"];
