import type { FastifyInstance, FastifyRequest } from "fastify";
import type { JobOutcome } from "../job/start-jobs.ts";

/** Upper bounds of the duration buckets, in seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Clients choose operations; only so many get a series of their own. */
const MOST_OPERATIONS = 200;

type Series = { count: number; seconds: number; buckets: number[] };
export type Refused = "client" | "full";
export type Outcome = "ok" | "refused" | "failed";

/** Counts GraphQL operations by the hash of their document and what came of them, for Prometheus. */
export type Metrics = Readonly<{
  observe(operation: string, outcome: Outcome, seconds: number): void;
  /** A run of a job is over. */
  ran(job: string, outcome: JobOutcome): void;
  /** Somebody was turned away: who asks for too much, or whoever comes while all places are taken. */
  refused(why: Refused): void;
  render(): string;
}>;

export function makeMetrics(): Metrics {
  const operations = new Set<string>();
  const series = new Map<string, Series>();
  const runs = new Map<string, number>();
  const turnedAway: Record<Refused, number> = { client: 0, full: 0 };
  return {
    observe(operation, outcome, seconds) {
      if (operations.size < MOST_OPERATIONS) operations.add(operation);
      const label = `operation="${operations.has(operation) ? operation : "other"}",outcome="${outcome}"`;
      const one = series.get(label) ?? { count: 0, seconds: 0, buckets: BUCKETS.map(() => 0) };
      series.set(label, one);
      one.count += 1;
      one.seconds += seconds;
      for (const [i, bound] of BUCKETS.entries()) if (seconds <= bound) one.buckets[i] = (one.buckets[i] ?? 0) + 1;
    },
    ran(job, outcome) {
      const label = `job="${job}",outcome="${outcome}"`;
      runs.set(label, (runs.get(label) ?? 0) + 1);
    },
    refused(why) {
      turnedAway[why] += 1;
    },
    render() {
      const lines = [...series].flatMap(([label, one]) => [
        ...BUCKETS.map((le, i) => `respite_graphql_seconds_bucket{${label},le="${le}"} ${one.buckets[i]}`),
        `respite_graphql_seconds_bucket{${label},le="+Inf"} ${one.count}`,
        `respite_graphql_seconds_sum{${label}} ${one.seconds.toFixed(6)}`,
        `respite_graphql_seconds_count{${label}} ${one.count}`,
      ]);
      return `${[
        "# HELP respite_graphql_seconds GraphQL operations by document hash and outcome.",
        "# TYPE respite_graphql_seconds histogram",
        ...lines,
        "# HELP respite_job_runs_total Runs of each job and what came of them.",
        "# TYPE respite_job_runs_total counter",
        ...[...runs].map(([label, count]) => `respite_job_runs_total{${label}} ${count}`),
        "# HELP respite_refused_total Requests turned away before any work, by whose limit was reached.",
        "# TYPE respite_refused_total counter",
        ...Object.entries(turnedAway).map(([why, count]) => `respite_refused_total{limit="${why}"} ${count}`),
        "# HELP process_resident_memory_bytes Resident memory.",
        "# TYPE process_resident_memory_bytes gauge",
        `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
      ].join("\n")}\n`;
    },
  };
}

/** `/metrics`, for a scraper on the same machine or network only: not for what a proxy passes on from outside. */
export function metricsRoute(app: FastifyInstance, metrics: Metrics): void {
  app.get("/metrics", { logLevel: "silent" }, async (request, reply) => {
    if (!isNear(request)) return reply.callNotFound();
    return reply.type("text/plain; version=0.0.4; charset=utf-8").send(metrics.render());
  });
}

const PRIVATE = /^(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|^::1$|^f[cd]/i;

function isNear({ headers, socket }: FastifyRequest): boolean {
  return !headers.forwarded && !headers["x-forwarded-for"] && PRIVATE.test(socket.remoteAddress ?? "");
}
