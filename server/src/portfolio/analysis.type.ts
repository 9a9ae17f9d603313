import type { Ground } from "@respite/shared/case/case-words";
import { Field, Float, Int, ObjectType } from "type-graphql";
import { GroundEnum } from "../case/case.enums.ts";
import { Money } from "../graphql/money.type.ts";
import { DateTimeScalar } from "../graphql/scalars.ts";

@ObjectType({
  description:
    "How many cases came how far; each stage holds those of the next. A number is null where it, or what it could be subtracted from, would tell of few people.",
})
export class PortfolioFunnel {
  @Field(() => Int, { nullable: true, description: "Received." })
  submitted!: number | null;

  @Field(() => Int, { nullable: true, description: "Granted or declined." })
  decided!: number | null;

  @Field(() => Int, { nullable: true, description: "Granted: offers reached the borrower." })
  granted!: number | null;

  @Field(() => Int, { nullable: true, description: "An offer was accepted." })
  accepted!: number | null;

  @Field(() => Int, { nullable: true, description: "The agreement was kept to its end." })
  cured!: number | null;

  @Field(() => Int, { nullable: true, description: "The agreement was broken." })
  broken!: number | null;
}

@ObjectType({ description: "Grants of one part of a breakdown." })
export class PortfolioGrants {
  @Field(() => String, { description: "The part: a ground, a measure, an institution." })
  key!: string;

  @Field(() => Int, { nullable: true, description: "How many; null where few people stand behind it." })
  granted!: number | null;
}

@ObjectType({ description: "What became of the agreements of one month." })
export class PortfolioCohort {
  @Field(() => String, { description: "Month of acceptance, YYYY-MM." })
  month!: string;

  @Field(() => Int, { nullable: true, description: "Accepted; null where few people stand behind it." })
  accepted!: number | null;

  @Field(() => Int, { nullable: true, description: "Kept to their end so far; null where it would tell of few." })
  cured!: number | null;

  @Field(() => Int, { nullable: true, description: "Broken so far; null where it would tell of few." })
  broken!: number | null;
}

@ObjectType({
  description:
    "What accepted relief costs, by the offers and by the booked schedules; what was undone costs nothing. Amounts are null where few people stand behind them.",
})
export class PortfolioCost {
  @Field(() => Money, { nullable: true, description: "Principal outstanding of all applications when they came." })
  exposure!: Money | null;

  @Field(() => Money, { nullable: true, description: "What lenders give up." })
  toLender!: Money | null;

  @Field(() => Money, {
    nullable: true,
    description: "What borrowers pay more than before (or less), by the accepted offers.",
  })
  toBorrower!: Money | null;

  @Field(() => Money, {
    nullable: true,
    description: "What borrowers pay more than before (or less), by the booked schedules: after less before.",
  })
  ledger!: Money | null;

  @Field(() => Boolean, { description: "Whether `toBorrower` and `ledger` come to the same." })
  reconciled!: boolean;
}

@ObjectType({ description: "How one reviewer decides alike cases, beside everybody else." })
export class PortfolioReviewer {
  @Field(() => String, { description: "The reviewer's name." })
  reviewer!: string;

  @Field(() => Int, { description: "How many they decided." })
  decided!: number;

  @Field(() => Float, { description: "Share granted, 0 to 1." })
  rate!: number;

  @Field(() => Float, { nullable: true, description: "Share granted by all others; null when there are none." })
  othersRate!: number | null;

  @Field(() => Boolean, { description: "So large a difference comes by chance less than once in a hundred." })
  stands!: boolean;
}

@ObjectType({ description: "Cases that are alike, and who decided them how." })
export class PortfolioAlike {
  @Field(() => GroundEnum, { description: "The ground claimed." })
  ground!: Ground;

  @Field(() => Boolean, { description: "Whether the rules were met." })
  rulesPassed!: boolean;

  @Field(() => [PortfolioReviewer], { description: "Reviewers with at least `leastPeople` decisions." })
  reviewers!: PortfolioReviewer[];
}

@ObjectType({ description: "Cases submitted in a period, and what became of them." })
export class PortfolioAnalysis {
  @Field(() => DateTimeScalar, { nullable: true, description: "Up to when it is told; null before the first time." })
  asOf!: string | null;

  @Field(() => PortfolioFunnel, { description: "How far they came." })
  funnel!: PortfolioFunnel;

  @Field(() => Int, {
    nullable: true,
    description: "How many were not decided in time, or wait longer than they should; null where it would tell of few.",
  })
  breached!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Half were decided within so many working days, holds taken out; null of few decisions.",
  })
  medianDays!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Nine of ten were decided within so many working days, holds taken out; null of few decisions.",
  })
  p90Days!: number | null;

  @Field(() => [PortfolioGrants], { description: "Grants by ground." })
  byGround!: PortfolioGrants[];

  @Field(() => [PortfolioGrants], { description: "Grants by measure." })
  byMeasure!: PortfolioGrants[];

  @Field(() => [PortfolioGrants], { description: "Grants by institution." })
  byInstitution!: PortfolioGrants[];

  @Field(() => [PortfolioCohort], { description: "Agreements by month of acceptance." })
  cohorts!: PortfolioCohort[];

  @Field(() => [PortfolioCost], { description: "What relief costs, by currency." })
  costs!: PortfolioCost[];

  @Field(() => [PortfolioAlike], { description: "How consistently alike cases are decided." })
  alike!: PortfolioAlike[];

  @Field(() => Int, { description: "Parts with fewer people than this are hidden, and what would give them away." })
  leastPeople!: number;
}
