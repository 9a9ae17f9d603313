import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Database } from "../database/open.ts";
import { decodeGlobalId } from "../graphql/global-id.ts";
import { localeOf } from "../graphql/locale-of.ts";
import { messageOf } from "../graphql/user-error.ts";
import type { Actor } from "../identity/actor.ts";
import { authorize } from "../identity/authority.ts";
import { readEvidence } from "./read-evidence.ts";
import { receiveEvidence } from "./receive-evidence.ts";

type Deps = Readonly<{
  database: Database;
  clock: () => string;
  actorOf: (request: FastifyRequest) => Promise<Actor | null>;
}>;

/** How a refusal is told in HTTP; 400 otherwise. */
const STATUS: Readonly<Record<string, number>> = {
  CASE_NOT_FOUND: 404,
  EVIDENCE_NOT_TAKEN: 409,
  EVIDENCE_TOO_MANY: 409,
};

const MAX_BYTES = 10 * 1024 * 1024;

/**
 * `POST /evidence?caseId=&kind=&fileName=` takes the bytes of one document; `GET /evidence/:id` gives them back, always as
 * an attachment that no browser runs.
 */
export async function registerEvidence(app: FastifyInstance, { database, clock, actorOf }: Deps): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: MAX_BYTES }, (_request, body, done) =>
      done(null, body),
    );

    scope.post("/evidence", { bodyLimit: MAX_BYTES }, async (request, reply) => {
      const actor = await actorOf(request);
      if (!actor) return reply.code(401).send({ message: "Sign in, or send a bearer token." });
      authorize(actor, "caseProvideEvidence");
      const received = await receiveEvidence(database, actor, clock(), request.query, request.body);
      if (received.ok) return reply.code(201).send({ id: received.value });
      const { code } = received.error;
      const message = messageOf(received.error, localeOf(request.headers["accept-language"]));
      return reply.code(STATUS[code] ?? 400).send({ code, message });
    });

    scope.get<{ Params: { id: string } }>("/evidence/:id", async (request, reply) => {
      const actor = await actorOf(request);
      if (!actor) return reply.code(401).send({ message: "Sign in, or send a bearer token." });
      authorize(actor, "case");
      const named = decodeGlobalId(request.params.id);
      const file = named?.type === "Evidence" ? await readEvidence(database, actor, named) : null;
      if (!file) return reply.code(404).send({ message: "There is no such document." });
      return reply
        .header("content-type", file.contentType)
        .header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`)
        .header("x-content-type-options", "nosniff")
        .header("content-security-policy", "sandbox; default-src 'none'")
        .header("cache-control", "no-store")
        .send(file.content);
    });
  });
}
