import type { JWTPayload } from "jose";
import type { Actor } from "../actor.ts";
import type { Revocation, RevocationStore } from "./revocation-store.ts";

/** What says who somebody is: a token or a session, known by its own id where it has one. */
type Proof = Readonly<{ issuedAt: number; id: string | null }>;

/**
 * Who is no longer believed, though what they bring was signed and has not run out. It lies in memory, so a request costs
 * two looks into a map; what another server writes is there after the next `refresh`.
 */
export class Revocations {
  private readonly store: RevocationStore | null;
  private readonly refused = new Map<string, Revocation>();
  private readonly proofs = new WeakMap<Actor, Proof>();
  private hasAll = false;

  /** @param store null keeps them for this server alone */
  constructor(store: RevocationStore | null = null) {
    this.store = store;
  }

  /** Remembers by what an actor is known. */
  know(actor: Actor, { iat, jti }: JWTPayload): void {
    if (iat !== undefined) this.proofs.set(actor, { issuedAt: iat, id: jti ?? null });
  }

  /** When what an actor is known by was issued, in seconds since 1970; never is before everything. */
  issuedAt(actor: Actor): number {
    return this.proofs.get(actor)?.issuedAt ?? 0;
  }

  /** Whether an actor is no longer believed; of whom nothing is known, never was. */
  isRevoked(actor: Actor): boolean {
    const proof = this.proofs.get(actor);
    if (!proof) return true;
    const isRefused = (subject: string) => proof.issuedAt <= (this.refused.get(subject)?.until ?? -1);
    return isRefused(actor.id) || (proof.id !== null && isRefused(proof.id));
  }

  /**
   * Refuses what an actor brought here, and nothing else of theirs: on this server at once, on the others with their next
   * `refresh`.
   *
   * @param forgetAt when it has run out by itself, in seconds since 1970
   */
  async end(actor: Actor, forgetAt: number): Promise<void> {
    const id = this.proofs.get(actor)?.id;
    if (!id) return;
    const revocation = { subject: id, until: Number.POSITIVE_INFINITY, forgetAt };
    this.take(revocation);
    await this.store?.write(revocation);
  }

  /** Reads what other servers and operators wrote. @throws the driver's error; after it, everything is read anew */
  async refresh(now: string): Promise<void> {
    const which = this.hasAll ? "RECENT" : "ALL";
    this.hasAll = false;
    for (const revocation of (await this.store?.read(which)) ?? []) this.take(revocation);
    this.hasAll = true;
    const seconds = Date.parse(now) / 1000;
    for (const { subject, forgetAt } of this.refused.values()) {
      if (forgetAt !== null && forgetAt < seconds) this.refused.delete(subject);
    }
  }

  private take(revocation: Revocation): void {
    this.refused.set(revocation.subject, revocation);
  }
}
