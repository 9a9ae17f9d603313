import { InputType } from "type-graphql";
import { CaseCommandInput } from "../command/command.input.ts";

@InputType({ description: "Take a case." })
export class CaseClaimInput extends CaseCommandInput {}

@InputType({ description: "Let a case go." })
export class CaseReleaseInput extends CaseCommandInput {}
