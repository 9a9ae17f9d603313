import { createHmac } from "node:crypto";
import { identityNumber } from "@respite/shared/borrower/identity-number";

/** An identity number as a key that tells one person from another and nothing else; null for what is no such number. */
export type Identify = (number: string) => string | null;

/** @param secret of the platform; the same for all its servers, or the same person is two */
export const identifyBy =
  (secret: Buffer): Identify =>
  (number) => {
    const plain = identityNumber(number);
    return plain === null ? null : createHmac("sha256", secret).update(plain).digest("base64url");
  };
