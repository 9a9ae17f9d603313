import { Buffer } from "node:buffer";
import type { FastifyReply, FastifyRequest } from "fastify";
import { clientOf, type Gate, refuse } from "../http/overload/gate.ts";
import type { Context } from "./context.ts";
import { COSTS, kindOf } from "./cost-of.ts";
import type { AnswerKnown, Coming } from "./known/answer-known.ts";
import { type Asked, askedOf } from "./known/asked.ts";
import type { ContentTypes } from "./known/content-types.ts";
import type { KnownOperations } from "./known/known-operations.ts";

export type Handling = Readonly<{
  gate: Gate;
  operations: KnownOperations;
  contentTypes: ContentTypes;
  contextOf: (request: FastifyRequest) => Promise<Context>;
  answer: AnswerKnown;
  /** Apollo Server, which asks for the context of the request. */
  ask: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
}>;

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** Answers at `/graphql`: by the gate, then the short way where it is open, or by Apollo Server. */
export function handleGraphql(deps: Handling): Readonly<{ handler: Handler; contextOf: Handling["contextOf"] }> {
  const { gate, operations, contentTypes, answer, ask } = deps;
  const begun = new WeakMap<FastifyRequest, Context>();

  async function handler(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const coming = { request, reply, began: performance.now() };
    const asked = request.method === "POST" ? askedOf(request.body, operations) : null;
    const context = await deps.contextOf(request).catch(() => null); // Apollo Server asks again, and says why there is none
    const client = clientOf(request, context?.actor ?? null);
    const cost = asked?.known.cost ?? COSTS.unmeasured;
    const entered = gate.enter(client, cost, kindOf(asked, request.body));
    const refused = entered instanceof Promise ? await entered : entered;
    if (refused) return refuse(reply, refused);
    try {
      return await work(coming, asked, context);
    } finally {
      gate.leave();
      if (!asked) gate.budget.spend(client, measured(request, reply) - cost);
    }
  }

  async function work(coming: Coming, asked: Asked | null, context: Context | null): Promise<unknown> {
    const { request, reply } = coming;
    const answered = asked && context ? await answer(coming, asked, context) : context;
    if (Buffer.isBuffer(answered)) return answered;
    if (answered) begun.set(request, answered);
    const text: unknown = await ask(request, reply);
    contentTypes.learn(request, reply);
    // Node writes a long text with characters beyond Latin-1 to a socket at several times the cost of its bytes.
    return typeof text === "string" ? Buffer.from(text) : text;
  }

  /** What a document turned out to cost that was not known: whoever sends another one each time pays for each. */
  function measured({ body }: FastifyRequest, { statusCode }: FastifyReply): number {
    const known = askedOf(body, operations)?.known;
    if (known) return known.cost + COSTS.read;
    return statusCode === 400 ? COSTS.refused : COSTS.unmeasured;
  }

  return { handler, contextOf: async (request) => begun.get(request) ?? deps.contextOf(request) };
}
