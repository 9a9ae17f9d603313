import type { ReliefRefusal } from "@respite/shared/relief/relief";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";

/** Why a relief cannot be computed, as the caller reads it. */
export const reliefError = ({ code, facts }: ReliefRefusal, field: readonly string[]): UserErrorValue =>
  userError(code, facts, field);
