import { chromium } from "playwright-core";
import { ensureChromium } from "../test/ensure-chromium.ts";
import type { Step } from "./steps.ts";

/** A reviewer signs in with one click and sees cases, in a real browser; no script of the console fails or is refused. */
export const SHOW_CONSOLE: Step = {
  name: "the console shows a reviewer the queue",
  run: async ({ origin }) => {
    const found = await ensureChromium();
    if ("sentence" in found) throw new Error(found.sentence);
    const browser = await chromium.launch({ executablePath: found.path, args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      await page.goto(`${origin}/auth/login?as=reviewer&return_to=%2Fqueue`);
      await page.locator("tbody a").first().waitFor({ timeout: 30_000 });
      if (errors.length > 0) throw new Error(errors.join("\n"));
    } finally {
      await browser.close();
    }
  },
};
