import { resolve } from "node:path";
import { err, ok, type Result } from "@respite/shared/result/result";
import { z } from "zod";

/** What the environment says, checked. `oidcIssuer` null is the bundled development issuer; `databaseUrl` null the bundled PostgreSQL. */
export type Config = Readonly<{
  port: number;
  host: string;
  databaseUrl: string | null;
  dataDir: string;
  demo: boolean;
  environment: "development" | "production" | "test";
  oidcIssuer: string | null;
  logLevel: string;
  /** The scanner that documents are shown to; null for the one signature that we know ourselves. */
  clamd: Readonly<{ host: string; port: number }> | null;
  /** How many bytes of documents one institution may keep. */
  evidenceBytes: number;
  /** What one client may cost in a second on average, in objects of answers. */
  clientCost: number;
  /** How many requests are worked on at once, and how many more may wait. */
  atOnce: number;
  waiting: number;
}>;

/** The folder of the project, the same from `src` and from `dist`. */
export const PROJECT = resolve(import.meta.dirname, "../..");

const LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
const ENVIRONMENTS = ["development", "production", "test"] as const;

const isUrlOf =
  (...schemes: string[]) =>
  (text: string) =>
    URL.canParse(text) && schemes.includes(new URL(text).protocol);

/** A whole number from 1 to `most`. */
const count = (most: number) =>
  z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((n) => n >= 1 && n <= most);

const environment = z.object({
  PORT: count(65_535).default(4000),
  HOST: z.string().regex(/^\S+$/).default("127.0.0.1"),
  DATABASE_URL: z.string().refine(isUrlOf("postgres:", "postgresql:")).optional(),
  RESPITE_DATA: z.string().optional(),
  RESPITE_DEMO: z.enum(["0", "1"]).optional(),
  NODE_ENV: z.enum(ENVIRONMENTS).default("development"),
  OIDC_ISSUER: z.string().refine(isUrlOf("https:", "http:")).optional(),
  LOG_LEVEL: z.enum(LEVELS).optional(),
  CLAMD: z
    .string()
    .regex(/^[^\s:]+:\d{1,5}$/)
    .transform((text) => text.split(":"))
    .transform(([host = "", port]) => ({ host, port: Number(port) }))
    .optional(),
  RESPITE_EVIDENCE_GB: count(1_000_000).default(100),
  RESPITE_CLIENT_COST: count(1_000_000_000).default(2_000_000),
  RESPITE_AT_ONCE: count(100_000).default(256),
  RESPITE_WAITING: count(1_000_000).default(1024),
});

const ALLOWED: Record<keyof z.infer<typeof environment>, string> = {
  PORT: "a whole number from 1 to 65535",
  HOST: "an address to listen on, such as 127.0.0.1 or 0.0.0.0",
  DATABASE_URL: "postgresql://user:password@host:port/database",
  RESPITE_DATA: "a folder",
  RESPITE_DEMO: "0 or 1",
  NODE_ENV: ENVIRONMENTS.join(", "),
  OIDC_ISSUER: "the https address of your OpenID issuer",
  LOG_LEVEL: LEVELS.join(", "),
  CLAMD: "host:port of ClamAV's daemon",
  RESPITE_EVIDENCE_GB: "a whole number of gigabytes from 1 to 1000000",
  RESPITE_CLIENT_COST: "a whole number of objects a second from 1 to 1000000000",
  RESPITE_AT_ONCE: "a whole number of requests from 1 to 100000",
  RESPITE_WAITING: "a whole number of requests from 1 to 1000000",
};

/** Reads the configuration; an empty variable counts as one that is not set. The error is one sentence. */
export function readConfig(env: NodeJS.ProcessEnv): Result<Config, string> {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const read = environment.safeParse(set);
  if (!read.success) {
    const name = read.error.issues[0]?.path[0] as keyof typeof ALLOWED;
    // A connection string holds a password, so it is not repeated.
    const given = name === "DATABASE_URL" ? "what it is set to" : JSON.stringify(set[name]);
    return err(`${name} cannot be ${given}: set it to ${ALLOWED[name]}, or leave it out.`);
  }
  const { data } = read;
  const production = data.NODE_ENV === "production";
  if (production && data.RESPITE_DEMO === "1") {
    return err("Demo data and demo users have no place in production: leave RESPITE_DEMO out, or NODE_ENV=production.");
  }
  if (production && !data.OIDC_ISSUER) {
    return err("The bundled development issuer has no place in production: set OIDC_ISSUER to your OpenID issuer.");
  }
  return ok({
    port: data.PORT,
    host: data.HOST,
    databaseUrl: data.DATABASE_URL ?? null,
    dataDir: data.RESPITE_DATA
      ? resolve(env.INIT_CWD ?? process.cwd(), data.RESPITE_DATA)
      : resolve(PROJECT, ".respite"),
    demo: data.RESPITE_DEMO ? data.RESPITE_DEMO === "1" : data.NODE_ENV === "development",
    environment: data.NODE_ENV,
    oidcIssuer: data.OIDC_ISSUER ?? null,
    logLevel: data.LOG_LEVEL ?? (production ? "info" : "warn"),
    clamd: data.CLAMD ?? null,
    evidenceBytes: data.RESPITE_EVIDENCE_GB * 2 ** 30,
    clientCost: data.RESPITE_CLIENT_COST,
    atOnce: data.RESPITE_AT_ONCE,
    waiting: data.RESPITE_WAITING,
  });
}
