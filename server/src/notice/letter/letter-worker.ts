import { parentPort } from "node:worker_threads";
import { composeLetter } from "@respite/shared/notice/letter/compose-letter";
import type { LetterFacts } from "@respite/shared/notice/letter/letter-facts";
import pdfmake from "pdfmake";
import { FONT_FILES } from "./fonts.ts";
import { setLetter } from "./set-letter.ts";

/** `at`: the instant the notice was published. */
export type LetterOrder = Readonly<{ id: number; facts: LetterFacts; at: string }>;
export type LetterAnswer = Readonly<{ id: number; pdf: Uint8Array } | { id: number; error: string }>;

const files = new Set(Object.values(FONT_FILES).flatMap((weights) => Object.values(weights)));
pdfmake.setFonts(FONT_FILES);
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => files.has(path));

parentPort?.on("message", async ({ id, facts, at }: LetterOrder) => {
  parentPort?.postMessage(await print(id, facts, at));
});

async function print(id: number, facts: LetterFacts, at: string): Promise<LetterAnswer> {
  try {
    const pdf = await pdfmake.createPdf(setLetter(composeLetter(facts), at)).getBuffer();
    return { id, pdf: new Uint8Array(pdf) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
