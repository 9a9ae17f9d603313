import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../../config.ts";

/** Where the development issuer is mounted. */
export const ISSUER_PATH = "/oidc";

type Place = Pick<Config, "host" | "port">;

/** The address at which the server is found from this machine. */
export function serverOrigin({ host, port }: Place): string {
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

/** What the development issuer calls itself. */
export const issuerUrl = (place: Place): string => `${serverOrigin(place)}${ISSUER_PATH}`;

/** Notes the issuer's name, so that a token made beside a server on another port is one it accepts. */
export function rememberIssuer(dataDir: string, issuer: string): void {
  if (rememberedIssuer(dataDir) !== issuer) writeFileSync(file(dataDir), JSON.stringify({ issuer }));
}

/** The name under which the server last ran on this folder, or null. */
export function rememberedIssuer(dataDir: string): string | null {
  try {
    const { issuer } = JSON.parse(readFileSync(file(dataDir), "utf8")) as { issuer?: unknown };
    return typeof issuer === "string" ? issuer : null;
  } catch {
    return null;
  }
}

const file = (dataDir: string): string => join(dataDir, "issuer.json");
