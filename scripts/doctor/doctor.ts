import { type Finding, inspect } from "./inspect.ts";

/** Looks at everything a start needs and says, line by line, what is well and what to do about the rest. */
export async function doctor(env: NodeJS.ProcessEnv): Promise<number> {
  const findings = await inspect(env);
  for (const { well, says } of findings) console.log(`${well ? "✓" : "✗"} ${says}`);
  return findings.every(({ well }: Finding) => well) ? 0 : 1;
}
