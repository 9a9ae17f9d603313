import type { ApolloClient } from "@apollo/client";

/** Asks those of the named queries anew that are on screen; the others will ask when they are opened. */
export function refetchNamed(client: ApolloClient, names: readonly string[]): void {
  for (const query of client.getObservableQueries("active")) {
    if (query.queryName && names.includes(query.queryName)) void query.refetch();
  }
}
