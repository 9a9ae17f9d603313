import type { CookieSerializeOptions } from "@fastify/cookie";
import type { FastifyReply, FastifyRequest } from "fastify";

/** A working day. */
export const SESSION_SECONDS = 8 * 3600;
/** From the click on the sign-in page until the issuer sends the person back. */
export const SIGN_IN_SECONDS = 600;

export type CookieName = "respite-session" | "respite-sign-in";

/** Over TLS the name itself forbids that a neighbouring subdomain sets the cookie. */
const fullName = (name: CookieName, secure: boolean): string => (secure ? `__Host-${name}` : name);

const options = (secure: boolean): CookieSerializeOptions => ({ path: "/", httpOnly: true, sameSite: "lax", secure });

/** Read where it is asked for: most requests bring a token and no cookie. */
export function readCookie({ headers, server }: FastifyRequest, name: CookieName, secure: boolean): string | undefined {
  return headers.cookie === undefined ? undefined : server.parseCookie(headers.cookie)[fullName(name, secure)];
}

export function setCookie(reply: FastifyReply, name: CookieName, secure: boolean, value: string, maxAge: number): void {
  reply.setCookie(fullName(name, secure), value, { ...options(secure), maxAge });
}

export function dropCookie(reply: FastifyReply, name: CookieName, secure: boolean): void {
  reply.clearCookie(fullName(name, secure), options(secure));
}
