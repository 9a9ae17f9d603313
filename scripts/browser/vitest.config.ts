import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

/** The console in a real Chromium against a real server; see global-setup.ts for what a test is given. */
export default defineConfig({
  root: resolve(import.meta.dirname, "../../console"),
  test: {
    name: "browser",
    include: ["test/**/*.e2e.ts"],
    environment: "node",
    globalSetup: [`${import.meta.dirname}/global-setup.ts`],
    // One server and one Chromium at a time on a small machine, and a flow may take its time.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
