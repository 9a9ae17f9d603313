import { analyse, type CaseGroup, type ReliefCost } from "@respite/shared/portfolio/analyse";
import { MOST_DAYS } from "@respite/shared/portfolio/histogram";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { DateScalar } from "../graphql/scalars.ts";
import { authorize } from "../identity/authority.ts";
import { PortfolioAnalysis } from "./analysis.type.ts";
import { dayRange } from "./day-range.ts";
import { readFacts } from "./read-facts.ts";

@Resolver()
export class AnalysisQuery {
  @Query(() => PortfolioAnalysis, {
    description: "The cases submitted in a period of at most a year, in numbers that tell of nobody in particular.",
  })
  async portfolioAnalysis(
    @Arg("from", () => DateScalar, { description: "The first day of submission." }) from: string,
    @Arg("to", () => DateScalar, { description: "The last day: from `from` to a year after it." }) to: string,
    @Ctx() context: Context,
  ) {
    authorize(requireActor(context), "portfolioAnalysis");
    const { groups, days, asOf } = await readFacts(context, dayRange({ from, to }));
    const histogram = Array.from({ length: MOST_DAYS + 1 }, () => 0);
    for (const { bin, cases } of days) histogram[bin] = cases;
    const { costs, ...analysis } = analyse(groups as readonly CaseGroup[], histogram);
    return { asOf, ...analysis, costs: costs.map(viewCost) };
  }
}

function viewCost({ currency, reconciled, ...cost }: ReliefCost) {
  const money = (minor: number | null) => (minor === null ? null : { minor, currency });
  return {
    exposure: money(cost.exposureMinor),
    toLender: money(cost.toLenderMinor),
    reconciled,
    toBorrower: money(cost.toBorrowerMinor),
    ledger: money(cost.ledgerMinor),
  };
}
