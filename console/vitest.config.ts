import { lingui } from "@lingui/vite-plugin";
import { defineConfig } from "vitest/config";

/** Unit tests lie beside what they test; browser tests, in test/, need a server and a Chromium and have a project of their own. */
export default defineConfig({
  plugins: [lingui({ macroTransform: true })],
  test: { include: ["src/**/*.test.{ts,tsx}", "build/**/*.test.ts"], environment: "node" },
});
