import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { CommandPayload, payload } from "../command/payload.ts";
import type { Context } from "../graphql/context.ts";
import { givenRoot } from "../read/given-root.ts";
import { ReadBy } from "../read/read-ahead.ts";
import { createSavedView } from "./create-saved-view.ts";
import { deleteSavedView } from "./delete-saved-view.ts";
import { overwriteSavedView } from "./overwrite-saved-view.ts";
import { renameSavedView } from "./rename-saved-view.ts";
import {
  SavedViewCreateInput,
  SavedViewDeleteInput,
  SavedViewOverwriteInput,
  SavedViewRenameInput,
  SavedViewShareInput,
} from "./saved-view.input.ts";
import { savedViewShape } from "./saved-view.shape.ts";
import { SavedView } from "./saved-view.type.ts";
import { shareSavedView } from "./share-saved-view.ts";

@ObjectType({ description: "A saved view, or at least one user error." })
export class SavedViewPayload extends CommandPayload {
  @ReadBy(givenRoot(() => savedViewShape))
  @Field(() => SavedView, {
    nullable: true,
    description: "The view as it is now; null when there are user errors, and once it is taken away.",
  })
  savedView!: SavedView | null;
}

@Resolver()
export class SavedViewMutation {
  @Mutation(() => SavedViewPayload, { description: "Keep a list of cases under a name, for yourself." })
  async savedViewCreate(
    @Arg("input", () => SavedViewCreateInput, { description: "Which list, under which name." })
    input: SavedViewCreateInput,
    @Ctx() context: Context,
  ) {
    return payload(await createSavedView(context, input), context);
  }

  @Mutation(() => SavedViewPayload, { description: "Give a view of your own another name." })
  async savedViewRename(
    @Arg("input", () => SavedViewRenameInput, { description: "Which view, and its new name." })
    input: SavedViewRenameInput,
    @Ctx() context: Context,
  ) {
    return payload(await renameSavedView(context, input), context);
  }

  @Mutation(() => SavedViewPayload, { description: "Let a view of your own hold another list, under the same name." })
  async savedViewOverwrite(
    @Arg("input", () => SavedViewOverwriteInput, { description: "Which view, and the list that it is to hold." })
    input: SavedViewOverwriteInput,
    @Ctx() context: Context,
  ) {
    return payload(await overwriteSavedView(context, input), context);
  }

  @Mutation(() => SavedViewPayload, {
    description: "Show a view of your own to the institution, or take a shared one back to whoever saved it.",
  })
  async savedViewShare(
    @Arg("input", () => SavedViewShareInput, { description: "Which view, and whether it is to be shared." })
    input: SavedViewShareInput,
    @Ctx() context: Context,
  ) {
    return payload(await shareSavedView(context, input), context);
  }

  @Mutation(() => SavedViewPayload, {
    description: "Take away a view of your own; as a senior reviewer, a shared one of somebody else, too.",
  })
  async savedViewDelete(
    @Arg("input", () => SavedViewDeleteInput, { description: "Which view." }) input: SavedViewDeleteInput,
    @Ctx() context: Context,
  ) {
    return payload(await deleteSavedView(context, input), context);
  }
}
