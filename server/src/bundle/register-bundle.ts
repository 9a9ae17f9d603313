import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Database } from "../database/open.ts";
import { uuidOf } from "../graphql/uuid-of.ts";
import type { Actor } from "../identity/actor.ts";
import { authorize } from "../identity/authority.ts";
import type { RecordKey } from "../record/record-key.ts";
import { makeBundle } from "./make-bundle.ts";

type Deps = Readonly<{
  database: Database;
  key: RecordKey;
  clock: () => string;
  actorOf: (request: FastifyRequest) => Promise<Actor | null>;
}>;

/** `GET /cases/:id/bundle.zip`: a case for whoever has to judge it later, to be verified by `verify-record --bundle`. */
export async function registerBundle(app: FastifyInstance, { database, key, clock, actorOf }: Deps): Promise<void> {
  app.get<{ Params: { id: string } }>("/cases/:id/bundle.zip", async (request, reply) => {
    const actor = await actorOf(request);
    if (!actor) return reply.code(401).send({ message: "Sign in, or send a bearer token." });
    authorize(actor, "caseBundle");
    const id = uuidOf("DeferralCase", request.params.id);
    const bundle = id === null ? null : await makeBundle({ database, key, now: clock() }, actor, id);
    if (!bundle) return reply.code(404).send({ message: "There is no such case." });
    return reply
      .header("content-type", "application/zip")
      .header("content-disposition", `attachment; filename="${bundle.fileName}"`)
      .header("x-content-type-options", "nosniff")
      .header("cache-control", "no-store")
      .send(bundle.content);
  });
}
