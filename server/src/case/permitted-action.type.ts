import type { CaseActionType } from "@respite/shared/case/case-action";
import { Field, ObjectType } from "type-graphql";
import { CaseActionEnum } from "./case.enums.ts";

@ObjectType({ description: "An action on a case, and whether the one who asks may take it now." })
export class PermittedAction {
  @Field(() => CaseActionEnum, { description: "The action." })
  action!: CaseActionType;

  @Field(() => Boolean, { description: "It would be accepted now." })
  allowed!: boolean;

  @Field(() => String, { nullable: true, description: "Why not, as a code." })
  reasonCode!: string | null;

  @Field(() => String, { nullable: true, description: "Why not, as a sentence in the language asked for." })
  reason!: string | null;
}
