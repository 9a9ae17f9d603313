import { expect, test } from "vitest";
import { useBrowser, visit } from "./support/browser.ts";
import { givenApplication } from "./support/given-application.ts";
import { sendDocument } from "./support/partner.ts";

const browser = useBrowser();

/** What every scanner is tried with: harmless, and known to all of them as malware. */
const EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

test("a document in quarantine is shown as such, says why in the reader's language, and cannot be opened", async () => {
  const to = await givenApplication([{ type: "SHIFT", months: 1 }]);
  expect(await sendDocument(decodeURIComponent(to.slice("/cases/".length)), "payslip.pdf", EICAR)).toBe(201);
  for (const [locale, words] of [
    ["en-GB", "Malware was found in it."],
    ["zh-CN", "检测到恶意软件"],
    ["zh-TW", "偵測到惡意軟體"],
  ] as const) {
    const page = await visit(browser(), { as: "reviewer", to, locale });
    const file = page.getByRole("listitem").filter({ hasText: "payslip.pdf" }).filter({ hasText: words });
    await file.waitFor();
    expect(await file.getByRole("link").count()).toBe(0);
  }
});
