import { createHmac, timingSafeEqual } from "node:crypto";
import type { CursorCodec } from "../read/cursor-codec.ts";

const MAC_BYTES = 12;

/**
 * Cursors that cannot be edited: the keyset as JSON behind a MAC over it and over the list it belongs to.
 *
 * @param secret at least 32 random bytes that every process of the server shares
 */
export function cursorCodec(secret: Buffer): CursorCodec {
  const mac = (scope: string, body: string) =>
    createHmac("sha256", secret).update(scope).update("\0").update(body).digest().subarray(0, MAC_BYTES);
  return {
    encode(scope, keyset) {
      const body = JSON.stringify(keyset);
      return Buffer.concat([mac(scope, body), Buffer.from(body)]).toString("base64url");
    },
    decode(scope, cursor) {
      if (cursor.length > 400 || !/^[\w-]+$/.test(cursor)) return null;
      const bytes = Buffer.from(cursor, "base64url");
      const body = bytes.subarray(MAC_BYTES).toString();
      const given = bytes.subarray(0, MAC_BYTES);
      if (given.length !== MAC_BYTES || !timingSafeEqual(given, mac(scope, body))) return null;
      return JSON.parse(body) as string[];
    },
  };
}
