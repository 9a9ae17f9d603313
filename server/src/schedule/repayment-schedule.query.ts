import { DEFAULT_ORDER } from "@respite/shared/payment/payment-part";
import { amountDue } from "@respite/shared/schedule/amounts";
import { buildSchedule } from "@respite/shared/schedule/build-schedule";
import { firstUnpaid } from "@respite/shared/schedule/position";
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../graphql/context.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import { UserError } from "../graphql/user-error.type.ts";
import { viewUserErrors } from "../graphql/user-error.view.ts";
import type { LoanPosition } from "../loan/loan-position.ts";
import { termsFromInput } from "../loan/terms-from-input.ts";
import { computeOffer } from "../offer/compute-offer.ts";
import { reliefError } from "../offer/relief-error.ts";
import { ReliefPreview } from "../offer/relief-preview.type.ts";
import { viewPreview, viewSchedule } from "../offer/relief-preview.view.ts";
import { readMeasures } from "../relief/read-measures.ts";
import { paidSchedule } from "./paid-schedule.ts";
import { RepaymentScheduleInput } from "./repayment-schedule.input.ts";
import { Schedule } from "./schedule.type.ts";

@ObjectType({ description: "A schedule, and a relief on it; or at least one user error." })
export class RepaymentSchedulePayload {
  @Field(() => Schedule, { nullable: true, description: "The schedule of these terms." })
  schedule!: Schedule | null;

  @Field(() => ReliefPreview, {
    nullable: true,
    description: "The relief that was tried; null when none was asked for.",
  })
  relieved!: ReliefPreview | null;

  @Field(() => [UserError], { description: "What is wrong with the input; empty when there is a schedule." })
  userErrors!: UserError[];
}

/** The public calculator: needs no sign-in, reads nothing, stores nothing. */
@Resolver()
export class RepaymentScheduleQuery {
  @Query(() => RepaymentSchedulePayload, {
    description: "Compute a schedule, and try a relief on it. Needs no sign-in; stores nothing.",
  })
  repaymentSchedule(
    @Arg("input", () => RepaymentScheduleInput, { description: "Terms, and a relief to try." })
    input: RepaymentScheduleInput,
    @Ctx() { locale }: Context,
  ) {
    const refuse = (errors: readonly UserErrorValue[]) => ({
      schedule: null,
      relieved: null,
      userErrors: viewUserErrors(errors, locale),
    });
    const terms = termsFromInput(input, []);
    if (!terms.ok) return refuse([terms.error]);
    const { paidInstalments } = input;
    if (paidInstalments < 0 || paidInstalments > terms.value.termMonths) {
      return refuse([userError("PAID_INSTALMENTS_OUT_OF_RANGE", { max: terms.value.termMonths }, ["paidInstalments"])]);
    }
    const built = buildSchedule(terms.value);
    const paid = built.instalments.slice(0, paidInstalments).reduce((sum, row) => sum + amountDue(row), 0);
    const schedule = paidSchedule(built, paid);
    const shown = viewSchedule(schedule, 1, "ORIGINAL");
    if (!input.measures?.length) return { schedule: shown, relieved: null, userErrors: [] };
    const relief = readMeasures(input.measures, ["measures"]);
    if (!relief.ok) return refuse(relief.error);
    const loan: LoanPosition = {
      terms: terms.value,
      schedule,
      status: "CURRENT",
      scheduleNumber: 1,
      penaltyInterest: [],
      order: DEFAULT_ORDER, // instalments are paid whole or not at all
    };
    // On the day its first affected instalment begins to run, so that the calculator depends on no clock.
    const decidedOn =
      schedule.instalments.findLast((row) => row.dueOn < (firstUnpaid(schedule)?.dueOn ?? ""))?.dueOn ??
      terms.value.startedOn;
    const computed = computeOffer({ ...loan, relief: relief.value, decidedOn }, null);
    if (!computed.ok) return refuse([reliefError(computed.error, ["measures"])]);
    return { schedule: shown, relieved: viewPreview(computed.value, loan, relief.value, null), userErrors: [] };
  }
}
