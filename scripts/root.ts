import { resolve } from "node:path";

/** The folder of the project. */
export const ROOT = resolve(import.meta.dirname, "..");

/** The path of something in the project. */
export const at = (...parts: string[]) => resolve(ROOT, ...parts);

/** Where Node keeps what it has compiled. */
export const COMPILED = at("node_modules/.cache/compiled");
