import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fastify, { type FastifyInstance } from "fastify";
import { onTestFinished } from "vitest";
import type { Config } from "../../src/config.ts";
import { registerIdentity } from "../../src/identity/register-identity.ts";
import { Revocations } from "../../src/identity/revocation/revocations.ts";
import { CONFIG } from "./given-api.ts";

export const clock = () => new Date().toISOString();

/** A configuration of its own data folder, gone after the test. */
export function givenConfig(changes: Partial<Config> = {}): Config {
  const dataDir = mkdtempSync(join(tmpdir(), "respite-identity-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true }));
  return {
    ...CONFIG,
    dataDir,
    demo: true,
    ...changes,
  };
}

export type Server = Readonly<{ app: FastifyInstance; origin: string; config: Config }>;

/** Identity alone, listening on a free port; `/who` answers with who asks, or with the error's code. */
export async function givenIdentity(
  changes: Partial<Config> = {},
  now: () => string = clock,
  revocations = new Revocations(),
): Promise<Server> {
  const config = givenConfig(changes);
  const app = fastify();
  onTestFinished(() => app.close());
  const { actorOf } = await registerIdentity(app, { config, log: app.log, clock: now, revocations });
  app.get("/who", async (request, reply) => {
    try {
      const actor = await actorOf(request);
      return actor ? { ...actor, scopes: [...actor.scopes] } : reply.code(204).send();
    } catch (error) {
      const { extensions, message } = error as { extensions?: { code?: string }; message: string };
      return reply.code(extensions?.code === "UNAUTHENTICATED" ? 401 : 500).send({ message });
    }
  });
  const origin = await app.listen({ port: 0, host: "127.0.0.1" });
  return { app, origin, config };
}

/** What `/who` answers to a bearer token. */
export const askWith = (origin: string, token: string): Promise<Response> =>
  fetch(`${origin}/who`, { headers: { authorization: `Bearer ${token}` } });
