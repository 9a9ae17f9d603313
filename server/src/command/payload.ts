import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../graphql/context.ts";
import type { UserErrorValue } from "../graphql/user-error.ts";
import { viewUserErrors } from "../graphql/user-error.view.ts";
import type { StoredResult } from "./stored-result.ts";

/** A payload before its object is read: the uuid to read it by, and the errors in the language asked for. */
export type PayloadSource = Readonly<{ uuid: string | null; userErrors: ReturnType<typeof viewUserErrors> }>;

export const payload = ({ id, userErrors }: StoredResult, { locale }: Context): PayloadSource => ({
  uuid: id,
  userErrors: viewUserErrors(userErrors as readonly UserErrorValue[], locale),
});

export type Reader = (context: Context, info: GraphQLResolveInfo, uuid: string) => Promise<unknown>;
