import { chromium } from "playwright-core";
import { ensureChromium } from "../test/ensure-chromium.ts";
import type { Step } from "./steps.ts";

/** The console draws something in a real browser, and no script of it fails. */
export const SHOW_CONSOLE: Step = {
  name: "the console draws its first page",
  run: async ({ origin }) => {
    const found = await ensureChromium();
    if ("sentence" in found) throw new Error(found.sentence);
    const browser = await chromium.launch({ executablePath: found.path, args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      await page.goto(origin);
      await page.waitForFunction("document.body.innerText.trim().length > 20", null, { timeout: 30_000 });
      if (errors.length > 0) throw new Error(errors.join("\n"));
    } finally {
      await browser.close();
    }
  },
};
