import type { CaseStatus } from "@respite/shared/case/case-status";
import type { Ground } from "@respite/shared/case/case-words";
import type { ReplayStatus } from "@respite/shared/replay/replay-status";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { CaseStatusEnum, GroundEnum } from "../case/case.enums.ts";
import { connectionOf } from "../graphql/connection-of.ts";
import { Money } from "../graphql/money.type.ts";
import { enumOf } from "../graphql/register-enum.ts";
import { DateTimeScalar } from "../graphql/scalars.ts";
import { ReplaySummary } from "./replay-summary.type.ts";

const ReplayStatusEnum = enumOf<ReplayStatus>("ReplayStatus", "How far a replay is.", {
  WAITING: "Asked for, and not begun.",
  RUNNING: "Going through the cases.",
  DONE: "Through all the cases.",
});

@ObjectType({
  description: "A past case that one policy grants and the other does not. Nothing of the borrower is in it.",
})
export class PolicyReplayFlip {
  @Field(() => String, { description: "Number of the case." })
  caseNumber!: string;

  @Field(() => Boolean, {
    description: "Granted by the policy after and not by the one before; else the other way round.",
  })
  granted!: boolean;

  @Field(() => GroundEnum, { description: "The ground that was claimed." })
  ground!: Ground;

  @Field(() => CaseStatusEnum, { description: "Where the case stood when it was replayed." })
  outcome!: CaseStatus;

  @Field(() => [ID], { description: "The rules that make the difference." })
  rules!: string[];

  @Field(() => [String], { description: "What those rules are called, in the language asked for." })
  why!: string[];

  @Field(() => Money, { nullable: true, description: "What the relief would cost the lender, estimated." })
  costToLender!: Money | null;

  @Field(() => Money, { nullable: true, description: "What the relief would cost the borrower, estimated." })
  costToBorrower!: Money | null;
}

export const PolicyReplayFlipConnection = connectionOf("PolicyReplayFlip", () => PolicyReplayFlip, {
  one: "flip",
  counted: true,
});

@ObjectType({ description: "A policy run over all past cases of an institution. It touches no case." })
export class PolicyReplay {
  @Field(() => ID, { description: "Identifies this replay." })
  id!: string;

  @Field(() => ID, { description: "The policy before." })
  from!: string;

  @Field(() => ID, { description: "The policy after, as it was when the replay was asked for." })
  to!: string;

  @Field(() => Boolean, {
    description:
      "Over the past cases of every institution, for `replayTotals`; what is told here is of this one alone.",
  })
  overAll!: boolean;

  @Field(() => ReplayStatusEnum, { description: "How far it is." })
  status!: ReplayStatus;

  @Field(() => Int, { description: "Cases to go through." })
  total!: number;

  @Field(() => Int, { description: "Cases gone through so far." })
  done!: number;

  @Field(() => Int, {
    description: "Cases gone through so far at other institutions, as people of the platform learn it; else none.",
  })
  doneElsewhere!: number;

  @Field(() => String, { description: "Who asked for it." })
  requestedByName!: string;

  @Field(() => DateTimeScalar, { description: "When it was asked for." })
  requestedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was through." })
  finishedAt!: string | null;

  @Field(() => ReplaySummary, { description: "What it came to, so far." })
  summary!: ReplaySummary;
}

export const PolicyReplayConnection = connectionOf("PolicyReplay", () => PolicyReplay, { one: "replay" });
