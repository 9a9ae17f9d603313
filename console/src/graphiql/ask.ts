export type Answer<Data> = { data?: Data | null };

/** Sends one operation as whoever is signed in, or as the bearer of the token among `headers`. */
export async function ask<Data>(
  operation: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer<Data>> {
  const answer = await fetch("/graphql", {
    method: "POST",
    credentials: "same-origin",
    headers: {
      accept: "application/graphql-response+json, application/json",
      "accept-language": navigator.languages.join(","),
      ...headers,
      "content-type": "application/json",
    },
    body: JSON.stringify(operation),
  });
  return (await answer.json()) as Answer<Data>;
}
