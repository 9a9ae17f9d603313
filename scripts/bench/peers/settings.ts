/** What a peer is told by its environment: where the database is and on whose behalf it works. */
export type PeerSettings = Readonly<{
  databaseUrl: string;
  institutionId: string;
  actor: Readonly<{ id: string; name: string; role: string }>;
}>;

const VARIABLE = "BENCH_PEER";

/** As variables of the environment of a peer. */
export const asEnvironment = (settings: PeerSettings): NodeJS.ProcessEnv => ({ [VARIABLE]: JSON.stringify(settings) });

/** The settings this process was started with. */
export function peerSettings(): PeerSettings {
  const text = process.env[VARIABLE];
  if (!text) throw new Error("A peer is started by npm run bench.");
  return JSON.parse(text) as PeerSettings;
}

/** As many connections as the server keeps. */
export const POOL_SIZE = 8;
