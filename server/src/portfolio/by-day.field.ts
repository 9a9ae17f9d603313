import { Arg, FieldResolver, Resolver } from "type-graphql";
import { DateScalar } from "../graphql/scalars.ts";
import { CasesByDay, Portfolio } from "./portfolio.type.ts";

/** Declares the field with its arguments; the read engine answers it. */
@Resolver(() => Portfolio)
export class ByDayField {
  @FieldResolver(() => [CasesByDay], {
    description: "By the day of submission, earliest first; a day without submissions is left out.",
  })
  byDay(
    @Arg("from", () => DateScalar, { description: "The first day." }) _from: string,
    @Arg("to", () => DateScalar, { description: "The last day: from `from` to a year after it." }) _to: string,
  ): never {
    throw new Error("Portfolio.byDay is answered by the read engine.");
  }
}
