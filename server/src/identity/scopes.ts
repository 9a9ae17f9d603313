/** What a token may be used for; on top of what its role may do. */
export const SCOPES = [
  "case:read",
  "case:write",
  "loan:read",
  "loan:write",
  "offer:accept",
  "contact:read",
  "policy:read",
] as const;
export type Scope = (typeof SCOPES)[number];

/** The scopes named in a token, and nothing that we do not know. */
export const scopesIn = (text: string): ReadonlySet<Scope> => {
  const given = new Set(text.split(" "));
  return new Set(SCOPES.filter((scope) => given.has(scope)));
};
