import type { FastifyReply, FastifyRequest } from "fastify";
import type { Config } from "../../config.ts";
import type { Actor } from "../../identity/actor.ts";
import type { Metrics } from "../metrics.ts";
import { Admission, type Kind } from "./admission.ts";
import { ClientBudget } from "./client-budget.ts";

export type Refusal = Readonly<{ status: 429 | 503; retryAfter: number; code: string; message: string }>;

/** What everybody passes before work begins: nobody may run away with the server, and no more come in than it can do. */
export type Gate = Readonly<{
  budget: ClientBudget;
  /** Lets a request in, which then has to `leave`; or says why not. Answers at once as long as nobody has to wait. */
  enter(client: string, cost: number, kind: Kind): Refusal | null | Promise<Refusal | null>;
  leave(): void;
  /** Another door to the same budgets, for what holds a place while it still comes in: nobody waits at it. */
  beside(atOnce: number): Gate;
}>;

/** Seconds after which it is worth coming again. */
const SOON = 1;

const FULL: Refusal = {
  status: 503,
  retryAfter: SOON,
  code: "OVERLOADED",
  message: "The server has more to do than it can; nothing was done. Ask again in a second.",
};

export const makeGate = (config: Pick<Config, "clientCost" | "atOnce" | "waiting">, metrics: Metrics): Gate =>
  gateOf(new ClientBudget(config.clientCost), new Admission(config), metrics);

function gateOf(budget: ClientBudget, admission: Admission, metrics: Metrics): Gate {
  const full = (isIn: boolean): Refusal | null => {
    if (isIn) return null;
    metrics.refused("full");
    return FULL;
  };
  return {
    budget,
    leave: () => admission.leave(),
    enter(client, cost, kind) {
      const seconds = budget.take(client, cost);
      if (seconds > 0) {
        metrics.refused("client");
        return tooMuch(seconds);
      }
      const isIn = admission.enter(kind);
      return typeof isIn === "boolean" ? full(isIn) : isIn.then(full);
    },
    beside: (atOnce) => gateOf(budget, new Admission({ atOnce, waiting: 0 }), metrics),
  };
}

const tooMuch = (retryAfter: number): Refusal => ({
  status: 429,
  retryAfter,
  code: "RATE_LIMITED",
  message: `This client asks for more than its share; nothing was done. Ask again in ${retryAfter} s.`,
});

/** Whose budget it is: the token's or the session's subject, or the address of whoever is not signed in. */
export const clientOf = (request: FastifyRequest, actor: Actor | null): string => actor?.id ?? request.ip;

/** Says no in the form of GraphQL errors, which every route of ours has in common. */
export function refuse(reply: FastifyReply, { status, retryAfter, code, message }: Refusal): FastifyReply {
  return reply
    .code(status)
    .header("retry-after", String(retryAfter))
    .header("cache-control", "no-store")
    .type("application/json; charset=utf-8")
    .send({ errors: [{ message, extensions: { code } }] });
}
