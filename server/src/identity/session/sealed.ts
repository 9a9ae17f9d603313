import { EncryptJWT, jwtDecrypt } from "jose";
import { secretFile } from "../../secret-file.ts";

/** Closes facts into a cookie that only this server can open, for one purpose and for some time. */
export type Seal = Readonly<{
  close(purpose: string, facts: Record<string, unknown>, seconds: number, now: string): Promise<string>;
  /** Null when it is not ours, was altered, is too old or was made for another purpose. */
  open(purpose: string, sealed: string | undefined, now: string): Promise<Record<string, unknown> | null>;
}>;

const ISSUER = "respite";

/** Seals with a key kept in the data folder, so that a session outlives a restart. */
export function makeSeal(dataDir: string): Seal {
  const key = secretFile(dataDir, "session-secret");
  return {
    close: (purpose, facts, seconds, now) => {
      const at = Math.floor(Date.parse(now) / 1000);
      return new EncryptJWT({ facts })
        .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
        .setIssuer(ISSUER)
        .setAudience(purpose)
        .setIssuedAt(at)
        .setExpirationTime(at + seconds)
        .encrypt(key);
    },
    open: async (purpose, sealed, now) => {
      if (sealed === undefined) return null;
      try {
        const { payload } = await jwtDecrypt<{ facts: Record<string, unknown> }>(sealed, key, {
          issuer: ISSUER,
          audience: purpose,
          currentDate: new Date(now),
          keyManagementAlgorithms: ["dir"],
          contentEncryptionAlgorithms: ["A256GCM"],
          requiredClaims: ["exp"],
        });
        return payload.facts;
      } catch {
        return null;
      }
    },
  };
}
