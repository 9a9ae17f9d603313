import { Field, ID, InputType } from "type-graphql";
import { connectionOf } from "../graphql/connection-of.ts";
import { type AgreementStanding, AgreementStandingEnum } from "./agreement.enums.ts";
import { Agreement } from "./agreement.type.ts";

@InputType({ description: "Every part that is given must hold." })
export class AgreementFilter {
  @Field(() => [AgreementStandingEnum], { nullable: true, description: "One of these." })
  state?: AgreementStanding[] | null;

  @Field(() => ID, { nullable: true, description: "On this loan." })
  loanId?: string | null;
}

export const AgreementConnection = connectionOf("Agreement", () => Agreement, { one: "agreement", counted: true });
