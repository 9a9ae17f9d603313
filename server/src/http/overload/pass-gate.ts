import type { FastifyReply, FastifyRequest } from "fastify";
import type { Actor } from "../../identity/actor.ts";
import type { Kind } from "./admission.ts";
import { clientOf, type Gate, refuse } from "./gate.ts";

/** Does the work of a request that has come in by the gate; answers for it when it may not. */
export async function passGate<T>(
  gate: Gate,
  of: Readonly<{ request: FastifyRequest; reply: FastifyReply; actor: Actor; cost: number; kind: Kind }>,
  work: () => Promise<T>,
): Promise<T | FastifyReply> {
  const refused = await gate.enter(clientOf(of.request, of.actor), of.cost, of.kind);
  if (refused) return refuse(of.reply, refused);
  try {
    return await work();
  } finally {
    gate.leave();
  }
}
