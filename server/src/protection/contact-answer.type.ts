import { Field, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../graphql/scalars.ts";
import { type ContactCode, ContactCodeEnum } from "./protection.enums.ts";
import { Protection } from "./protection.type.ts";

@ObjectType({ description: "Whether a borrower may be contacted about a loan." })
export class ContactAnswer {
  @Field(() => Boolean, { description: "Contact is allowed at that moment, by that channel." })
  allowed!: boolean;

  @Field(() => ContactCodeEnum, { description: "The same, or the rule that forbids it." })
  code!: ContactCode;

  @Field(() => String, { description: "The answer as a sentence, in the language asked for." })
  reason!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the answer will change, if that is known." })
  until!: string | null;

  @Field(() => Protection, { nullable: true, description: "The hold that forbids it." })
  protection!: Protection | null;
}
