import type { RecordItem } from "@respite/shared/record/record";
import { RecordVerifier, type Verification, type Verified } from "@respite/shared/record/verify-record";
import { sha256, signedBy } from "./record-key.ts";

export type Trust = Readonly<{ publicKeys: readonly string[] }> & Omit<Verification, "sha256" | "isSigned">;

/** Verifies a record while it is read, wherever it comes from. */
export async function verifyItems(
  { publicKeys, ...rest }: Trust,
  items: AsyncIterable<RecordItem> | Iterable<RecordItem>,
): Promise<Verified> {
  const verifier = new RecordVerifier({ ...rest, sha256, isSigned: signedBy(publicKeys) });
  for await (const item of items) verifier.read(item);
  return verifier.end();
}
