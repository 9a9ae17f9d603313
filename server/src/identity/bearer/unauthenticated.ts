import { HeaderMap } from "@apollo/server";
import { GraphQLError } from "graphql";

/** A token was sent and does not hold: 401, with the header that RFC 6750 asks for. */
export function unauthenticated(message: string): GraphQLError {
  const headers = new HeaderMap([["www-authenticate", 'Bearer error="invalid_token"']]);
  return new GraphQLError(message, { extensions: { code: "UNAUTHENTICATED", http: { status: 401, headers } } });
}
