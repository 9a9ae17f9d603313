import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

export type PdfText = Readonly<{
  pages: number;
  /** Every character, without spaces and line breaks: those depend on where lines end. */
  text: string;
  /** Glyphs drawn that the typeface does not have: empty boxes. */
  missing: number;
}>;

/** What a reader of a PDF sees of its text. */
export async function pdfText(bytes: Uint8Array): Promise<PdfText> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const parts: string[] = [];
  let missing = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    for (const item of (await page.getTextContent()).items) if ("str" in item) parts.push(item.str);
    const { fnArray, argsArray } = await page.getOperatorList();
    for (const [index, operator] of fnArray.entries()) {
      if (operator !== OPS.showText) continue;
      const glyphs: readonly unknown[] = argsArray[index][0];
      missing += glyphs.filter(isMissing).length;
    }
  }
  const pages = document.numPages;
  await loading.destroy();
  return { pages, text: parts.join("").replace(/\s/g, ""), missing };
}

/** Glyph 0 of any typeface is the box for what it lacks. */
const isMissing = (glyph: unknown): boolean =>
  typeof glyph === "object" && glyph !== null && "originalCharCode" in glyph && glyph.originalCharCode === 0;
