import type { JWTPayload } from "jose";
import type { Actor } from "../actor.ts";

type Verified = Readonly<{ actor: Actor; from: number; until: number; verifiedAt: number }>;

/** Keys may be withdrawn: after so many milliseconds a signature is verified anew. The issuer's keys are kept for longer. */
const TRUSTED_FOR = 30_000;

/** Only tokens that held are kept, so that nobody without one can fill this. */
const MOST = 2000;

/** Clocks of issuer and server may differ by so many seconds. */
export const TOLERANCE = 5;

/**
 * Tokens whose signature was verified a moment ago: it costs more than everything else about a small request. Whether a
 * token has run out, or holds already, is asked every time.
 */
export class VerifiedTokens {
  private readonly tokens = new Map<string, Verified>();

  /** The actor of a token at the instant `now`; null when it has to be verified. */
  actorOf(token: string, now: string): Actor | null {
    const known = this.tokens.get(token);
    if (!known) return null;
    const at = Date.parse(now);
    const seconds = Math.floor(at / 1000);
    const isFresh = at >= known.verifiedAt && at < known.verifiedAt + TRUSTED_FOR;
    if (isFresh && seconds >= known.from && seconds < known.until) return known.actor;
    this.tokens.delete(token);
    return null;
  }

  /** Keeps a token that was verified at `now`. */
  keep(token: string, { exp = 0, nbf = 0 }: JWTPayload, actor: Actor, now: string): void {
    if (this.tokens.size >= MOST) for (const oldest of this.tokens.keys()) if (this.tokens.delete(oldest)) break;
    const verifiedAt = Date.parse(now);
    this.tokens.set(token, { actor, from: nbf - TOLERANCE, until: exp + TOLERANCE, verifiedAt });
  }
}
