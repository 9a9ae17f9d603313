import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { DEMO_ACTORS, findDemoActor } from "../identity/demo-actors.ts";
import { issuerKey } from "../identity/issuer/issuer-keys.ts";
import { issuerUrl, rememberedIssuer } from "../identity/issuer/issuer-url.ts";
import { signToken } from "../identity/issuer/sign-token.ts";
import { refuse } from "./refuse.ts";

/** A working day. */
const SECONDS = 8 * 3600;

/** `token --as reviewer@HARBOR`: a bearer token on stdout, whether or not the server runs. @returns the exit code */
export async function run(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const config = readConfig(env);
  if (!config.ok) return refuse(config.error);
  const { dataDir, oidcIssuer } = config.value;
  if (oidcIssuer !== null) {
    return refuse(`Tokens come from ${oidcIssuer} here: the development issuer is off while OIDC_ISSUER is set.`);
  }
  const as = whom(args);
  if (as === null) return refuse(`Say for whom: token --as ACTOR, where ACTOR is ${ACTORS}.`);
  const demo = findDemoActor(as);
  if (!demo) return refuse(`There is no actor ${JSON.stringify(as)}: choose ${ACTORS}.`);
  const key = await issuerKey(dataDir);
  // Where PORT or HOST is given it names the server that is meant; else the one that ran last on this folder.
  const named = env.PORT || env.HOST ? null : rememberedIssuer(dataDir);
  const issuer = named ?? issuerUrl(config.value);
  console.log(await signToken(demo.actor, { key, issuer, now: new Date().toISOString(), seconds: SECONDS }));
  return 0;
}

const names = DEMO_ACTORS.map(({ as }) => as);
const ACTORS = `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;

function whom(args: string[]): string | null {
  try {
    return parseArgs({ args, options: { as: { type: "string" } } }).values.as ?? null;
  } catch {
    return null;
  }
}
