import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { isSecure, type SessionDeps } from "./console-session.ts";
import { dropCookie, readCookie, SIGN_IN_SECONDS, setCookie } from "./cookies.ts";

const COOKIE = "respite-sign-in";

const signIn = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), returnTo: z.string() });

/** What the browser carries, sealed, from the click until the issuer sends it back: only this browser can finish it. */
export type SignIn = z.infer<typeof signIn>;

export async function keepSignIn(
  deps: SessionDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  facts: SignIn,
): Promise<void> {
  const sealed = await deps.seal.close(COOKIE, facts, SIGN_IN_SECONDS, deps.clock());
  setCookie(reply, COOKIE, isSecure(request, deps.config), sealed, SIGN_IN_SECONDS);
}

/** The sign-in under way, once: the cookie is dropped. Null when there is none, or it took too long. */
export async function takeSignIn(
  deps: SessionDeps,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<SignIn | null> {
  const secure = isSecure(request, deps.config);
  const facts = await deps.seal.open(COOKIE, readCookie(request, COOKIE, secure), deps.clock());
  dropCookie(reply, COOKIE, secure);
  const read = signIn.safeParse(facts);
  return read.success ? read.data : null;
}
