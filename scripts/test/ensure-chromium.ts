import { runShown } from "../run-command.ts";
import { findChromium } from "./find-chromium.ts";

/** A Chromium, installed if need be and possible; else a sentence saying how to get one. */
export async function ensureChromium(): Promise<{ path: string } | { sentence: string }> {
  const found = findChromium(process.env);
  if (found) return { path: found };
  if (process.env.CHROMIUM) {
    return { sentence: `CHROMIUM is ${process.env.CHROMIUM}, which is no program: correct it or leave it out.` };
  }
  if (process.platform === "linux" && process.getuid?.() === 0) {
    console.log("Installing Chromium with apt-get, for the browser tests …");
    await runShown(
      "command -v apt-get >/dev/null && apt-get update -qq && apt-get install -y -qq chromium fonts-noto-cjk >/dev/null",
      "/",
      { DEBIAN_FRONTEND: "noninteractive" },
    );
  }
  const installed = findChromium(process.env);
  return installed
    ? { path: installed }
    : {
        sentence:
          "There is no Chromium for the browser tests: install one (apt-get install chromium, as root) or set CHROMIUM to one.",
      };
}
