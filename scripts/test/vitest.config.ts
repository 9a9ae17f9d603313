import { defineConfig } from "vitest/config";

/** Every test that needs no browser: the domain, the server on a real PostgreSQL, the console's units, the scripts. */
export default defineConfig({
  root: "../..",
  test: { projects: ["shared", "server", "console", "scripts"] },
});
