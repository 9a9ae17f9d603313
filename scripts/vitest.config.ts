import { defineConfig } from "vitest/config";

/** The scripts' own tests. */
export default defineConfig({
  test: { name: "scripts", include: ["**/*.test.ts"], environment: "node" },
});
