import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { secretFile } from "../secret-file.ts";

/** Whose secret it is: the key of its row. */
export type SecretOwner = Readonly<{ institutionId: string; id: string }>;

/** Closes the secrets of endpoints, as they lie in the table. What was closed for one endpoint opens for no other. */
export type SecretBox = Readonly<{
  close(owner: SecretOwner, secret: string): string;
  /** Null when it was altered, belongs to another endpoint, or was closed by a key that is not here. */
  open(owner: SecretOwner, closed: string): string | null;
  /** Whether it was closed by the key that is in use now. */
  isCurrent(closed: string): boolean;
}>;

const FILE = "webhook-secret";
const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** How a closed secret begins; then the name of its key, and nonce, tag and text in one. */
const MARK = "closed1";

type Key = Readonly<{ name: string; bytes: Buffer }>;

/** The box of an installation. A former key, laid beside the one in use, still opens what it closed. */
export function openSecretBox(dataDir: string): SecretBox {
  const former = join(dataDir, `${FILE}.former`);
  return secretBox(secretFile(dataDir, FILE), existsSync(former) ? [readFileSync(former)] : []);
}

/** @param secret 32 random bytes that every server on one database shares */
export function secretBox(secret: Buffer, former: readonly Buffer[] = []): SecretBox {
  const current = keyFrom(secret);
  const keys = [current, ...former.map(keyFrom)];
  const prefix = `${MARK}.${current.name}.`;
  return {
    close(owner, text) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, current.bytes, nonce).setAAD(belongs(owner));
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return prefix + Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
    },
    open(owner, closed) {
      const [mark, name, text = ""] = closed.split(".");
      const key = keys.find((each) => each.name === name);
      const bytes = Buffer.from(text, "base64url");
      if (mark !== MARK || !key || bytes.length < NONCE_BYTES + TAG_BYTES) return null;
      const nonce = bytes.subarray(0, NONCE_BYTES);
      const decipher = createDecipheriv(CIPHER, key.bytes, nonce, { authTagLength: TAG_BYTES });
      decipher.setAAD(belongs(owner)).setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      try {
        return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString();
      } catch {
        return null;
      }
    },
    isCurrent: (closed) => closed.startsWith(prefix),
  };
}

const belongs = ({ institutionId, id }: SecretOwner): Buffer => Buffer.from(`${institutionId}/${id}`);

/** A key for this purpose alone, and a name by which it is known without telling anything of it. */
function keyFrom(secret: Buffer): Key {
  const bytes = Buffer.from(hkdfSync("sha256", secret, "", "respite webhook secrets", 32));
  return { bytes, name: createHash("sha256").update(bytes).digest("base64url").slice(0, 8) };
}
