import { addDays } from "@respite/shared/calendar/calendar-date";
import { appealUntil } from "@respite/shared/clock/deadlines";
import { decline } from "@respite/shared/notice/application-notices";
import { freePort, knownCluster, urlOf } from "../../server/src/database/embedded/cluster-file.ts";
import { findDemoActor } from "../../server/src/identity/demo-actors.ts";
import { businessDate } from "../../server/src/institution/business-date.ts";
import { builtInPolicy } from "../../server/src/policy/find-policy.ts";
import { onClose } from "./closing.ts";
import { type BenchDatabase, openBenchDatabase, settle } from "./database/database.ts";
import { chooseDeciding } from "./database/deciding.ts";
import { OBJECTS } from "./database/objects.ts";
import { drawSamples } from "./database/samples.ts";
import { untilNothingIsDue } from "./database/until-nothing-is-due.ts";
import { benchEnvironment, runRespite } from "./environment.ts";
import { LoadThread } from "./load/load.ts";
import { startIssuer } from "./peers/issuer.ts";
import type { Running } from "./peers/peer-process.ts";
import { startPeer } from "./peers/start-peer.ts";
import { startServer } from "./peers/start-server.ts";
import { ask } from "./queries/ask.ts";
import { narrow } from "./queries/narrow.ts";
import type { Peer, Samples } from "./queries/query.ts";

/** Everything that runs while it is measured. */
export type Stage = Readonly<{
  cases: number;
  peers: Readonly<Record<Peer, Running>>;
  /** Until our first answer where PostgreSQL has to start, too. */
  wholeStartSeconds: number;
  database: BenchDatabase;
  samples: Samples;
  actor: Readonly<{ id: string; name: string }>;
  /** When the stage was set, by the database's clock: what was decided later is ours to forget. */
  since: Date;
  thread: LoadThread;
}>;

const WHO = "reviewer";

/** Seeds a database of its own and starts all that is measured on it. What it started is stopped by `closeAll`. */
export async function setStage(cases: number, data: string | null, say: (what: string) => void): Promise<Stage> {
  const demo = findDemoActor(WHO);
  if (!demo?.institution) throw new Error(`There is no demo actor ${WHO}.`);
  const { actor, institution } = demo;
  const env = await benchEnvironment(data);
  if (knownCluster(env.RESPITE_DATA)) say(`On the cases that ${env.RESPITE_DATA} holds …`);
  else {
    say(`Seeding ${cases} cases …`);
    // As of yesterday: the older a seed, the more the server has to do before it can be measured.
    const on = addDays(businessDate(new Date().toISOString(), "UTC"), -1);
    const which = ["--cases", String(cases), "--seed", "1", "--institution", institution.code, "--on", on];
    say(await runRespite(["seed", ...which], env));
  }

  say("Starting the server and its peers …");
  const question = (peer: Peer) => (running: Omit<Running, "startSeconds">) =>
    ask(peer, running, narrow, { status: "OFFERED" });
  const issuer = await startIssuer(env.RESPITE_DATA);
  const token = await issuer.tokenFor(actor);
  const production = { ...env, NODE_ENV: "production", OIDC_ISSUER: issuer.url };
  const first = await startServer(production, token, question("respite")); // what it compiles is kept for the start that counts
  await first.child.stop();
  const respite = await startServer(production, token, question("respite"));
  const database = await openBenchDatabase(env.RESPITE_DATA);
  await untilNothingIsDue(database);
  // What the seed left to be sealed would be sealed meanwhile, a thousand events a second, at the cost of every request.
  await database.admin.query("truncate record_pending");
  await database.admin.query(OBJECTS);
  await chooseDeciding(database, institution.id);
  await settle(database);
  const startSeconds = await startedBeside(production, token, question("respite"));
  const settings = { databaseUrl: database.url, institutionId: institution.id, actor };
  const raw = await startPeer("raw", settings, question("raw"));
  const postgraphile = await startPeer("postgraphile", settings, question("postgraphile"));

  const { rows } = await database.admin.query<{ now: Date; policy: string }>(
    "select now(), policy_version as policy from institution where id = $1",
    [institution.id],
  );
  const [told] = rows;
  if (!told) throw new Error(`There is no institution ${institution.code}.`);
  const today = businessDate(told.now.toISOString(), institution.timeZone);
  const policy = policyOf(told.policy);
  const until = appealUntil(today, policy);
  const to = { borrower: "王小明", locale: institution.locale, lender: institution.name, number: "RL-0000-0000" };
  const { appeal } = policy.numbers;
  const facts = { reasons: ["HARDSHIP_NOT_SHOWN"], appealUntil: until, appealDays: appeal.decideDays } as const;
  const { subject, body } = decline({ ...to, jurisdiction: policy.jurisdiction }, facts);
  const samples = await drawSamples(database, institution.id, until, { lender: institution.name, subject, body });
  const thread = new LoadThread();
  onClose(() => thread.close());
  const counted = await database.admin.query<{ cases: number }>("select count(*)::int as cases from deferral_case");
  return {
    cases: counted.rows[0]?.cases ?? 0,
    peers: { respite: { ...respite, startSeconds }, raw, postgraphile },
    wholeStartSeconds: respite.startSeconds,
    database,
    samples,
    actor,
    since: told.now,
    thread,
  };
}

/** How long a server takes that finds PostgreSQL running, as the peers do. */
async function startedBeside(
  env: NodeJS.ProcessEnv & { RESPITE_DATA: string },
  ...asked: [token: string, ask: Parameters<typeof startServer>[2]]
): Promise<number> {
  const cluster = knownCluster(env.RESPITE_DATA);
  if (!cluster) throw new Error(`Nothing runs on ${env.RESPITE_DATA}.`);
  const beside = { ...env, PORT: String(await freePort()), DATABASE_URL: urlOf(cluster) };
  const { child, startSeconds } = await startServer(beside, ...asked);
  await child.stop();
  return startSeconds;
}

function policyOf(id: string) {
  const policy = builtInPolicy(id);
  if (!policy) throw new Error(`The bench's institution decides by ${id}, which does not ship.`);
  return policy;
}
