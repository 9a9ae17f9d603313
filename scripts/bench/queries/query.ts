/** Who is measured: our server, and the two it is measured beside. */
export const PEERS = ["respite", "raw", "postgraphile"] as const;
export type Peer = (typeof PEERS)[number];

export const QUERY_NAMES = ["list", "narrow", "inspect", "dashboard", "count", "search", "decide"] as const;
export type QueryName = (typeof QUERY_NAMES)[number];

/** The least ratio of our requests per second to a peer's that the project aims at. */
export type Goal = Readonly<{ postgraphile: number; raw?: number }>;

/** A case that is ready to be declined, at its version. */
export type Deciding = Readonly<{ id: string; version: number }>;

/** What a declined borrower is told: as long as the real text, which the server writes for each and the others are given. */
export type Notice = Readonly<{ lender: string; subject: string; body: string }>;

/** What the requests ask about; drawn from the database once, the same for all. */
export type Samples = Readonly<{
  institutionId: string;
  /** Ids of cases, drawn at random. */
  cases: readonly string[];
  /** Beginnings of borrowers' names, as they are searched by. */
  prefixes: readonly string[];
  /** What a decline says, the same for all. */
  decline: Readonly<{ reasons: readonly string[]; words: string; nextSteps: string; appealUntil: string }> & Notice;
}>;

/** One thing to measure: the same question for each peer. The raw peer gets the variables alone. */
export type Query = Readonly<{
  name: QueryName;
  goal: Goal;
  respite: string;
  postgraphile: string;
  /** The variables of every request to ask, in turn. */
  variables(peer: Peer, samples: Samples, deciding: readonly Deciding[]): readonly object[];
  /** Makes the peers' answers comparable where they are put differently; the answer is `data`. */
  compare?(data: Record<string, unknown>): unknown;
}>;
