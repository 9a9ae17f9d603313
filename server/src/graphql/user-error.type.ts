import type { AuthorityReason } from "@respite/shared/authority/beyond-authority";
import type { CaseActionType } from "@respite/shared/case/case-action";
import type { CaseStatus } from "@respite/shared/case/case-status";
import { Field, Int, InterfaceType, ObjectType } from "type-graphql";
import { AuthorityReasonEnum } from "../authority/authority-finding.type.ts";
import { CaseActionEnum, CaseStatusEnum } from "../case/case.enums.ts";
import { DateTimeScalar } from "./scalars.ts";

@InterfaceType({
  description: "Something the caller can put right. Nothing was changed.",
  resolveType: (value: UserError) => value.constructor.name,
})
export abstract class UserError {
  @Field(() => String, {
    description: "Code that does not change, for programs, such as STALE_CASE; `message` says it to people.",
  })
  code!: string;

  @Field(() => [String], { nullable: true, description: "Path of the input field it speaks of." })
  field!: readonly string[] | null;

  @Field(() => String, { description: "What, which, and what would work, in the language asked for." })
  message!: string;
}

@ObjectType({ implements: UserError, description: "An error that needs no facts beside its message." })
export class PlainUserError extends UserError {}

@ObjectType({ implements: UserError, description: "The case cannot be moved like this from where it stands." })
export class IllegalTransitionError extends UserError {
  @Field(() => CaseStatusEnum, { description: "Where the case stands." })
  from!: CaseStatus;

  @Field(() => CaseActionEnum, { description: "What was tried." })
  action!: CaseActionType;
}

@ObjectType({ implements: UserError, description: "The case has changed since it was read." })
export class StaleCaseError extends UserError {
  @Field(() => Int, { description: "The version the command was decided on." })
  expectedVersion!: number;

  @Field(() => Int, { description: "The version it has now." })
  currentVersion!: number;

  @Field(() => String, { nullable: true, description: "Who changed it last." })
  changedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it changed last." })
  changedAt!: string | null;
}

@ObjectType({ implements: UserError, description: "The limits of authority have changed since they were read." })
export class StaleAuthorityError extends UserError {
  @Field(() => Int, { description: "The version the command was decided on." })
  expectedVersion!: number;

  @Field(() => Int, { description: "The version in force now; 0 when none is." })
  currentVersion!: number;

  @Field(() => String, { nullable: true, description: "Who changed or ended them last." })
  changedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When they were changed or ended last." })
  changedAt!: string | null;
}

@ObjectType({
  implements: UserError,
  description: "The decision goes beyond the own authority of the one who would confirm it; one error for each limit.",
})
export class BeyondAuthorityError extends UserError {
  @Field(() => AuthorityReasonEnum, { description: "Which limit." })
  reason!: AuthorityReason;

  @Field(() => String, { description: "What was measured, in `unit`." })
  measured!: string;

  @Field(() => String, { description: "What is allowed, in `unit`." })
  allowed!: string;

  @Field(() => String, { description: "money (minor units of the loan's currency), months or yes-no (1 is yes)." })
  unit!: string;
}

@ObjectType({
  implements: UserError,
  description: "This needs another person: maker, checker and appeal reviewer differ.",
})
export class FourEyesError extends UserError {}
