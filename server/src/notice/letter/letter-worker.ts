import { composeLetter } from "@respite/shared/notice/letter/compose-letter";
import type { LetterFacts } from "@respite/shared/notice/letter/letter-facts";
import pdfmake from "pdfmake";
import { answerOrders } from "../../thread/answer-orders.ts";
import { FONT_FILES } from "./fonts.ts";
import { setLetter } from "./set-letter.ts";

/** `at`: the instant the notice was published. */
export type LetterOrder = Readonly<{ facts: LetterFacts; at: string }>;

const files = new Set(Object.values(FONT_FILES).flatMap((weights) => Object.values(weights)));
pdfmake.setFonts(FONT_FILES);
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => files.has(path));

answerOrders(
  async ({ facts, at }: LetterOrder) =>
    new Uint8Array(await pdfmake.createPdf(setLetter(composeLetter(facts), at)).getBuffer()),
);
