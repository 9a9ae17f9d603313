import type { Locale } from "@respite/shared/locale/locale";
import { messageOf, type UserErrorValue } from "./user-error.ts";
import {
  BeyondAuthorityError,
  FourEyesError,
  IllegalTransitionError,
  PlainUserError,
  StaleAuthorityError,
  StaleCaseError,
  type UserError,
} from "./user-error.type.ts";

const FOUR_EYES = new Set([
  "MAKER_CANNOT_CHECK",
  "CHECKER_CANNOT_DECIDE",
  "APPEAL_NEEDS_ANOTHER_PERSON",
  "CANCEL_NEEDS_TWO_PEOPLE",
  "POLICY_NEEDS_SECOND_EDITOR",
]);

/** Built here and nowhere else, as class instances, because they are members of an interface. */
function viewUserError(error: UserErrorValue, locale: Locale): UserError {
  const base = { code: error.code, field: error.field ?? null, message: messageOf(error, locale) };
  if (error.code === "ILLEGAL_TRANSITION") return Object.assign(new IllegalTransitionError(), error.facts, base);
  if (error.code === "STALE_CASE") return Object.assign(new StaleCaseError(), error.facts, base);
  if (error.code === "STALE_AUTHORITY") return Object.assign(new StaleAuthorityError(), error.facts, base);
  if (error.code === "BEYOND_AUTHORITY") return Object.assign(new BeyondAuthorityError(), error.facts, base);
  return Object.assign(FOUR_EYES.has(error.code) ? new FourEyesError() : new PlainUserError(), base);
}

export const viewUserErrors = (errors: readonly UserErrorValue[], locale: Locale): UserError[] =>
  errors.map((error) => viewUserError(error, locale));
