import { lookup } from "node:dns/promises";
import { type RequestOptions, request as requestPlain } from "node:http";
import { request as requestTls } from "node:https";
import { isIP } from "node:net";
import type { DeliveryProblem } from "@respite/shared/webhook/webhook-delivery";
import { isPublicAddress } from "./public-address.ts";

/** What came of one attempt: the status answered, where there was an answer, and why it failed, if it did. */
export type Sent = Readonly<{ status: number | null; problem: DeliveryProblem | null }>;

/** How names are looked up, which addresses may be reached, and how long all of it may take. */
export type Network = Readonly<{
  resolve(host: string): Promise<readonly string[]>;
  isAllowed(address: string): boolean;
  deadlineMs: number;
}>;

export const INTERNET: Network = {
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  isAllowed: isPublicAddress,
  deadlineMs: 10_000,
};

const failed = (problem: DeliveryProblem, status: number | null = null): Sent => ({ status, problem });

/**
 * Posts a message. The name is looked up once, every address it has must be allowed, and the connection goes to one of
 * them: what the name leads to afterwards changes nothing. Redirects are not followed, and of the answer no more than
 * its status is read.
 */
export async function post(
  target: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  { resolve, isAllowed, deadlineMs }: Network,
): Promise<Sent> {
  const signal = AbortSignal.timeout(deadlineMs);
  const url = new URL(target);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const addresses = isIP(host) ? [host] : await before(signal, resolve(host)).catch(() => []);
  const [first] = addresses;
  if (first === undefined) return failed(signal.aborted ? "TIMEOUT" : "NAME_UNKNOWN");
  if (!addresses.every(isAllowed)) return failed("ADDRESS_FORBIDDEN");
  const options: RequestOptions = {
    method: "POST",
    agent: false,
    signal,
    headers: { ...headers, "content-length": Buffer.byteLength(body) },
    lookup: (_host, { all }, found) =>
      all
        ? found(
            null,
            addresses.map((address) => ({ address, family: isIP(address) })),
          )
        : found(null, first, isIP(first)),
  };
  return new Promise((done) => {
    const request = (url.protocol === "https:" ? requestTls : requestPlain)(url, options, (response) => {
      const status = response.statusCode ?? 0;
      request.destroy();
      done(status >= 200 && status < 300 ? { status, problem: null } : failed("STATUS", status));
    });
    request.on("error", (error) => done(failed(problemOf(error, signal))));
    request.end(body);
  });
}

/** A promise, or that there was no time for it. */
const before = <T>(signal: AbortSignal, promise: Promise<T>): Promise<T> =>
  Promise.race([promise, new Promise<T>((_, fail) => signal.addEventListener("abort", () => fail(signal.reason)))]);

function problemOf(error: NodeJS.ErrnoException, signal: AbortSignal): DeliveryProblem {
  if (signal.aborted) return "TIMEOUT";
  return /CERT|SELF_SIGNED|^ERR_TLS|UNABLE_TO_VERIFY/.test(error.code ?? "") ? "CERTIFICATE" : "UNREACHABLE";
}
