import { defineConfig } from "@lingui/cli";

const ELSEWHERE = ["src/graphiql/**", "**/*.test.*"];
/** Screens whose words come with them, and not with the first load: whoever works off the queue never opens them. */
const OWN_WORDS = ["policy", "portfolio", "partners"];

/** English is the source; every message stands in all three languages (build/check-messages.ts holds us to it). */
export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "zh-Hans", "zh-Hant"],
  catalogs: [
    {
      path: "src/locales/{locale}",
      include: ["src"],
      exclude: [...ELSEWHERE, ...OWN_WORDS.map((screen) => `src/${screen}/**`)],
    },
    ...OWN_WORDS.map((screen) => ({
      path: `src/${screen}/locales/{locale}`,
      include: [`src/${screen}`],
      exclude: ELSEWHERE,
    })),
  ],
});
