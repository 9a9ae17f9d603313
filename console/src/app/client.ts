import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from "@apollo/client";
import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import { ErrorLink } from "@apollo/client/link/error";
import { i18n } from "@lingui/core";
import { listPages } from "./list-pages.ts";
import { POSSIBLE_TYPES } from "./possible-types.ts";

/** Sentences come from the server in the language on screen. */
const language = new ApolloLink((operation, forward) => {
  operation.setContext((context) => ({ headers: { ...context.headers, "accept-language": i18n.locale } }));
  return forward(operation);
});

/** Calls `onSignedOut` when the server no longer knows who is asking. */
const session = (onSignedOut: () => void) =>
  new ErrorLink(({ error }) => {
    const isUnknown = CombinedGraphQLErrors.is(error)
      ? error.errors.some((each) => each.extensions?.code === "UNAUTHENTICATED")
      : ServerError.is(error) && error.statusCode === 401;
    if (isUnknown) onSignedOut();
  });

/** The one client: masked data, and lists that grow page by page under their filter and order. */
export function makeClient(onSignedOut: () => void): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.from([
      session(onSignedOut),
      language,
      new HttpLink({ uri: "/graphql", credentials: "same-origin" }),
    ]),
    cache: new InMemoryCache({
      possibleTypes: POSSIBLE_TYPES,
      typePolicies: {
        Query: {
          fields: {
            cases: listPages(["filter", "orderBy"]),
            authorityLimits: listPages(),
            agreements: listPages(["filter"]),
            policyVersions: listPages(),
            disasterDeclarations: listPages(),
            webhookEndpoints: listPages(),
            webhookDeliveries: listPages(["endpointId"]),
          },
        },
        PolicyReplay: { fields: { flips: listPages() } },
        Clock: { merge: true },
        LoanTerms: { merge: true },
        Viewer: { keyFields: false },
      },
    }),
    dataMasking: true,
  });
}
