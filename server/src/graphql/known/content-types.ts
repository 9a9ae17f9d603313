import type { FastifyReply, FastifyRequest } from "fastify";

/** Clients send what they like; so many are remembered. */
const MOST = 100;

/** Which content type Apollo Server has chosen for an `Accept` header, so that it need not be chosen every time. */
export class ContentTypes {
  private readonly chosen = new Map<string, string>();

  for(accept: string | undefined): string | undefined {
    return this.chosen.get(accept ?? "");
  }

  /** Remembers the choice of an answer that went well. */
  learn({ method, headers }: FastifyRequest, reply: FastifyReply): void {
    const contentType = reply.getHeader("content-type");
    if (method !== "POST" || reply.statusCode !== 200 || typeof contentType !== "string") return;
    if (this.chosen.size < MOST) this.chosen.set(headers.accept ?? "", contentType);
  }
}
