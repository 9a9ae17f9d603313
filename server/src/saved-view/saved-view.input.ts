import { Field, ID, InputType, Int } from "type-graphql";
import { CommandInput } from "../command/command.input.ts";
import { InstitutionCommandInput } from "../institution/institution-command.ts";

const NAME = { description: "Unlike your others. At most 60 characters." };
const SEARCH = {
  description: "What stands behind the `?` in the queue's address, as the console writes it: up to 1000 characters.",
};

@InputType({ description: "Keep a list of cases under a name, for yourself." })
export class SavedViewCreateInput extends InstitutionCommandInput {
  @Field(() => String, NAME)
  name!: string;

  @Field(() => String, SEARCH)
  search!: string;
}

@InputType({ description: "What every command on a saved view carries." })
export abstract class SavedViewCommandInput extends CommandInput {
  @Field(() => ID, { description: "The saved view." })
  savedViewId!: string;

  @Field(() => Int, { description: "The version of the saved view that this was decided on." })
  expectedVersion!: number;
}

@InputType({ description: "Give a view of your own another name." })
export class SavedViewRenameInput extends SavedViewCommandInput {
  @Field(() => String, NAME)
  name!: string;
}

@InputType({ description: "Let a view of your own hold another list." })
export class SavedViewOverwriteInput extends SavedViewCommandInput {
  @Field(() => String, SEARCH)
  search!: string;
}

@InputType({ description: "Show a view of your own to the institution, or take a shared one back." })
export class SavedViewShareInput extends SavedViewCommandInput {
  @Field(() => Boolean, { description: "Whether everybody in the institution is to see it." })
  shared!: boolean;
}

@InputType({ description: "Take a view away." })
export class SavedViewDeleteInput extends SavedViewCommandInput {}
