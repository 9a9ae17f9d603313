/**
 * The types behind the interfaces that our fragments speak of. The cache knows no schema: without this a fragment on an
 * interface fits nothing, and what it asked for is lost on its way, the sentence of a refusal first of all.
 */
export const POSSIBLE_TYPES = {
  UserError: [
    "BeyondAuthorityError",
    "FourEyesError",
    "IllegalTransitionError",
    "PlainUserError",
    "StaleAuthorityError",
    "StaleCaseError",
  ],
};
