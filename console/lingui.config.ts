import { defineConfig } from "@lingui/cli";

/** English is the source; every message stands in all three catalogues (build/check-messages.ts holds us to it). */
export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "zh-Hans", "zh-Hant"],
  catalogs: [{ path: "src/locales/{locale}", include: ["src"], exclude: ["src/graphiql/**", "**/*.test.*"] }],
});
