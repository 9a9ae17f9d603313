import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Database } from "../database/open.ts";
import { uuidOf } from "../graphql/uuid-of.ts";
import type { Gate } from "../http/overload/gate.ts";
import { passGate } from "../http/overload/pass-gate.ts";
import type { Actor } from "../identity/actor.ts";
import { authorize } from "../identity/authority.ts";
import type { RecordKey } from "../record/record-key.ts";
import { makeBundle } from "./make-bundle.ts";

type Deps = Readonly<{
  database: Database;
  key: RecordKey;
  gate: Gate;
  clock: () => string;
  actorOf: (request: FastifyRequest) => Promise<Actor | null>;
}>;

/** In objects of answers: what it reads, packs and signs. */
const COST = 1000;

/** `GET /cases/:id/bundle.zip`: a case for whoever has to judge it later, to be verified by `verify-record --bundle`. */
export async function registerBundle(app: FastifyInstance, deps: Deps): Promise<void> {
  const { database, key, gate, clock, actorOf } = deps;
  app.get<{ Params: { id: string } }>("/cases/:id/bundle.zip", async (request, reply) => {
    const actor = await actorOf(request);
    if (!actor) return reply.code(401).send({ message: "Sign in, or send a bearer token." });
    authorize(actor, "caseBundle");
    return passGate(gate, { request, reply, actor, cost: COST, kind: "EXPORT" }, async () => {
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
  });
}
