import { ApolloServerErrorCode } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";

/**
 * Shows errors that carry a code of their own; hides the rest behind one sentence. Reads the code, never the class: two
 * copies of graphql may be loaded. What is hidden is reported to the log.
 */
export const maskError =
  (report: (error: unknown) => void) =>
  (shown: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    if (isBadValue(error)) {
      return {
        message: "A value cannot be what was sent.",
        extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT },
      };
    }
    if (shown.extensions?.code === ApolloServerErrorCode.INTERNAL_SERVER_ERROR) {
      report(error);
      return {
        message: "Something went wrong on our side.",
        extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR },
      };
    }
    const { stacktrace: _stack, ...extensions } = shown.extensions ?? {};
    return { ...shown, extensions };
  };

/** PostgreSQL's class 22: the value, not the statement, is wrong. */
function isBadValue(error: unknown): boolean {
  for (
    let cause = error as { code?: unknown; originalError?: unknown } | undefined;
    cause;
    cause = cause.originalError as never
  ) {
    if (typeof cause.code === "string" && /^22[0-9A-Z]{3}$/.test(cause.code)) return true;
  }
  return false;
}
