import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "An action on a case, and whether the one who asks may take it now." })
export class PermittedAction {
  @Field(() => String, { description: "The action, as a code such as CLAIM or APPROVE." })
  action!: string;

  @Field(() => Boolean, { description: "It would be accepted now." })
  allowed!: boolean;

  @Field(() => String, { nullable: true, description: "Why not, as a code." })
  reasonCode!: string | null;

  @Field(() => String, { nullable: true, description: "Why not, as a sentence in the language asked for." })
  reason!: string | null;
}
