import { Field, ID, InputType } from "type-graphql";
import { CommandInput } from "../command/command.input.ts";
import { InstitutionCommandInput } from "../institution/institution-command.ts";

@InputType({ description: "An endpoint to set up." })
export class WebhookCreateInput extends InstitutionCommandInput {
  @Field(() => String, { description: "What people call it. At most 100 characters." })
  name!: string;

  @Field(() => String, {
    description: "Where to send: https at a public address, in at most 2000 characters without credentials.",
  })
  url!: string;
}

@InputType({ description: "What every command on an endpoint carries." })
export abstract class WebhookCommandInput extends CommandInput {
  @Field(() => ID, { description: "The endpoint." })
  endpointId!: string;
}

@InputType({ description: "An endpoint whose secret is to be renewed." })
export class WebhookRotateSecretInput extends WebhookCommandInput {}

@InputType({ description: "An endpoint that nothing is to be sent to any more." })
export class WebhookDisableInput extends WebhookCommandInput {}

@InputType({ description: "A delivery to be sent again." })
export class WebhookReplayInput extends CommandInput {
  @Field(() => ID, { description: "The delivery." })
  deliveryId!: string;
}
