import { defineConfig } from "vitest/config";

/** The domain is pure: its tests need nothing but themselves. */
export default defineConfig({
  test: { name: "shared", include: ["src/**/*.test.ts"], environment: "node" },
});
