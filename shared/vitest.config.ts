import { defineConfig } from "vitest/config";

/** The domain is pure: its tests need nothing but themselves. Properties over thousands of loans take their seconds. */
export default defineConfig({
  test: { name: "shared", include: ["src/**/*.test.ts"], environment: "node", testTimeout: 60_000 },
});
