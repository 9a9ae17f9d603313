import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Database } from "../../database/open.ts";
import { decodeGlobalId } from "../../graphql/global-id.ts";
import type { Gate } from "../../http/overload/gate.ts";
import { passGate } from "../../http/overload/pass-gate.ts";
import type { Actor } from "../../identity/actor.ts";
import { authorize } from "../../identity/authority.ts";
import { calendarFile } from "./calendar-file.ts";
import { makePrinter } from "./print-letter.ts";
import { readCalendar } from "./read-calendar.ts";
import { readLetter } from "./read-letter.ts";

type Deps = Readonly<{
  database: Database;
  gate: Gate;
  actorOf: (request: FastifyRequest) => Promise<Actor | null>;
}>;

type Request = FastifyRequest<{ Params: { file: string } }>;

/** In objects of answers: what it takes to print one. */
const COST = 1000;

/**
 * `GET /letters/<id>.pdf` is the result letter of a notice, `GET /letters/<id>.ics` its payment dates; always as an
 * attachment that no browser runs. A notice of another institution looks like one that does not exist.
 */
export function registerLetters(app: FastifyInstance, { database, gate, actorOf }: Deps): void {
  const printer = makePrinter();
  app.addHook("onClose", () => printer.close());

  app.get<{ Params: { file: string } }>("/letters/:file", async (request: Request, reply) => {
    const actor = await actorOf(request);
    if (!actor) return reply.code(401).send({ message: "Sign in, or send a bearer token." });
    authorize(actor, "notice");
    return passGate(gate, { request, reply, actor, cost: COST, kind: "EXPORT" }, async () => {
      const [, id = "", extension] = /^([\w-]+)\.(pdf|ics)$/.exec(request.params.file) ?? [];
      const named = decodeGlobalId(id);
      const notice = named?.type === "Notice" ? named : null;
      if (notice && extension === "ics") {
        const calendar = await readCalendar(database, actor, notice);
        if (calendar)
          return attach(reply, `${calendar.number}.ics`, "text/calendar; charset=utf-8", calendarFile(calendar));
      }
      if (notice && extension === "pdf") {
        const letter = await readLetter(database, actor, notice);
        if (letter) {
          const pdf = await printer.print(letter.facts, letter.at);
          return attach(reply, `${letter.facts.to.number}.pdf`, "application/pdf", Buffer.from(pdf));
        }
      }
      return reply.code(404).send({ message: "There is no such letter." });
    });
  });
}

/** As a file that nobody keeps and no browser runs. */
const attach = (reply: FastifyReply, name: string, type: string, content: string | Buffer) =>
  reply
    .header("content-disposition", `attachment; filename="${name}"`)
    .header("x-content-type-options", "nosniff")
    .header("content-security-policy", "sandbox; default-src 'none'")
    .header("cache-control", "no-store")
    .type(type)
    .send(content);
