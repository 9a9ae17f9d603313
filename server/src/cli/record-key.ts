import { readConfig } from "../config.ts";
import { recordKey } from "../record/record-key.ts";

/** `record-key`: the public key by which this installation's record is verified, for whoever will verify it. @returns the exit code */
export async function run(_args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const config = readConfig(env);
  if (!config.ok) {
    console.error(config.error);
    return 1;
  }
  const { keyId, publicKey } = recordKey(config.value.dataDir);
  console.error(`Key ${keyId}. Give it to whoever is to verify the record, by another way than the record itself.`);
  process.stdout.write(publicKey);
  return 0;
}
