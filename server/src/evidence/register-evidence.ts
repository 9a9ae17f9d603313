import { EVIDENCE_QUARANTINE_LABELS } from "@respite/shared/locale/labels/evidence-quarantine-labels";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Config } from "../config.ts";
import type { Database } from "../database/open.ts";
import { decodeGlobalId } from "../graphql/global-id.ts";
import { localeOf } from "../graphql/locale-of.ts";
import { messageOf } from "../graphql/user-error.ts";
import { clientOf, type Gate, refuse } from "../http/overload/gate.ts";
import { holdPlace, type Place } from "../http/overload/hold-place.ts";
import { passGate } from "../http/overload/pass-gate.ts";
import type { Actor } from "../identity/actor.ts";
import { authorize } from "../identity/authority.ts";
import { makeInspector } from "./inspect/inspector.ts";
import { scanner } from "./inspect/scan.ts";
import { readEvidence } from "./read-evidence.ts";
import { receiveEvidence } from "./receive-evidence.ts";

type Deps = Readonly<{
  config: Pick<Config, "clamd" | "evidenceBytes">;
  database: Database;
  gate: Gate;
  clock: () => string;
  actorOf: (request: FastifyRequest) => Promise<Actor | null>;
}>;

type Sender = Readonly<{ actor: Actor; place: Place }>;

/** How a refusal is told in HTTP; 400 otherwise. */
const STATUS: Readonly<Record<string, number>> = {
  CASE_NOT_FOUND: 404,
  EVIDENCE_NOT_TAKEN: 409,
  EVIDENCE_TOO_MANY: 409,
  EVIDENCE_CASE_FULL: 409,
  EVIDENCE_NOT_INSPECTED: 503,
  EVIDENCE_STORE_FULL: 507,
};

/** When to come again, in seconds. */
const AGAIN = "10";

/** In objects of answers. */
const COSTS = { take: 5000, give: 100 } as const;

const MAX_BYTES = 10 * 1024 * 1024;

/** How many documents may be on their way, or be looked into, at the same time. */
const MOST_AT_ONCE = 32;

/**
 * `POST /evidence?caseId=&kind=&fileName=` takes the bytes of one document and looks into them; `GET /evidence/:id` gives
 * them back, always as an attachment that no browser runs, and never from quarantine.
 */
export async function registerEvidence(app: FastifyInstance, deps: Deps): Promise<void> {
  const { config, database, gate, clock, actorOf } = deps;
  const inspector = makeInspector(scanner(config.clamd), (error) =>
    app.log.error({ err: error }, "The scanner for malware could not be asked."),
  );
  app.addHook("onClose", inspector.close);
  const uploads = gate.beside(MOST_AT_ONCE);
  const senders = new WeakMap<FastifyRequest, Sender>();
  const receiving = { database, inspector, mostBytes: config.evidenceBytes };
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: MAX_BYTES }, (_request, body, done) =>
      done(null, body),
    );

    /** Whether one may send is settled before anything is read, and with it a place: ten megabytes each lie in memory. */
    const onRequest = async (request: FastifyRequest, reply: FastifyReply) => {
      const actor = await actorOf(request);
      if (!actor) return reply.code(401).send({ message: "Sign in, or send a bearer token." });
      authorize(actor, "caseProvideEvidence");
      const refused = await uploads.enter(clientOf(request, actor), COSTS.take, "DECISION");
      if (refused) return refuse(reply, refused);
      senders.set(request, { actor, place: holdPlace(uploads, reply) });
    };

    scope.post("/evidence", { bodyLimit: MAX_BYTES, onRequest }, async (request, reply) => {
      const { actor, place } = senders.get(request) as Sender;
      const received = await place.use(() => receiveEvidence(receiving, actor, clock(), request.query, request.body));
      const locale = localeOf(request.headers["accept-language"]);
      if (received.ok) {
        const { id, quarantine } = received.value;
        const message = quarantine && EVIDENCE_QUARANTINE_LABELS[quarantine][locale];
        return reply.code(201).send(quarantine ? { id, quarantine, message } : { id });
      }
      const { code } = received.error;
      if (code === "EVIDENCE_NOT_INSPECTED") reply.header("retry-after", AGAIN);
      return reply.code(STATUS[code] ?? 400).send({ code, message: messageOf(received.error, locale) });
    });

    scope.get<{ Params: { id: string } }>("/evidence/:id", async (request, reply) => {
      const actor = await actorOf(request);
      if (!actor) return reply.code(401).send({ message: "Sign in, or send a bearer token." });
      authorize(actor, "case");
      return passGate(gate, { request, reply, actor, cost: COSTS.give, kind: "READ" }, async () => {
        const named = decodeGlobalId(request.params.id);
        const file = named?.type === "Evidence" ? await readEvidence(database, actor, named) : null;
        if (!file) return reply.code(404).send({ message: "There is no such document." });
        if (file.quarantine) {
          const message = EVIDENCE_QUARANTINE_LABELS[file.quarantine][localeOf(request.headers["accept-language"])];
          return reply.code(403).send({ code: "EVIDENCE_QUARANTINED", message });
        }
        return reply
          .header("content-type", file.contentType)
          .header("content-disposition", attachmentOf(file.fileName))
          .header("x-content-type-options", "nosniff")
          .header("content-security-policy", "sandbox; default-src 'none'")
          .header("cache-control", "no-store")
          .send(file.content);
      });
    });
  });
}

/** RFC 6266, with the name as RFC 8187 writes it: nothing of it means anything to the header. */
const attachmentOf = (fileName: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)}`;
