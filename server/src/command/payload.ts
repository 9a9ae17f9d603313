import { Field, ObjectType } from "type-graphql";
import type { Context } from "../graphql/context.ts";
import type { UserErrorValue } from "../graphql/user-error.ts";
import { UserError } from "../graphql/user-error.type.ts";
import { viewUserErrors } from "../graphql/user-error.view.ts";
import type { StoredResult } from "./stored-result.ts";

/** What every command answers; a payload adds its object, `@ReadBy` the uuid in the source. */
@ObjectType()
export abstract class CommandPayload {
  @Field(() => [UserError], { description: "What is wrong with the command; then nothing was changed." })
  userErrors!: UserError[];
}

/** A payload before its object is read: the uuid to read it by, and the errors in the language asked for. */
export type PayloadSource = Readonly<{ uuid: string | null; userErrors: ReturnType<typeof viewUserErrors> }>;

export const payload = ({ id, userErrors }: StoredResult, { locale }: Context): PayloadSource => ({
  uuid: id,
  userErrors: viewUserErrors(userErrors as readonly UserErrorValue[], locale),
});
