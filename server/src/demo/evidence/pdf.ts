import type { Locale } from "@respite/shared/locale/locale";

/** Fonts that readers bring along; nothing is embedded. */
const FONTS: Readonly<Record<Locale, Readonly<{ name: string; encoding: string; ordering: string }> | null>> = {
  "zh-Hans": { name: "STSong-Light", encoding: "UniGB-UCS2-H", ordering: "GB1" },
  "zh-Hant": { name: "MSung-Light", encoding: "UniCNS-UCS2-H", ordering: "CNS1" },
  en: null,
};

/** A one-page PDF with a title and lines of text. */
export function pdfOf(locale: Locale, title: string, lines: readonly string[]): Buffer {
  const text = (words: string) =>
    FONTS[locale]
      ? `<${Buffer.from(words, "utf16le").swap16().toString("hex")}>`
      : `(${words.replace(/[\\()]/g, "\\$&")})`;
  const content = [
    "BT /F1 20 Tf 72 760 Td",
    `${text(title)} Tj /F1 11 Tf 0 -42 Td 20 TL`,
    ...lines.map((line) => `${text(line)} Tj T*`),
    "ET 72 744 m 523 744 l S",
  ].join("\n");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...fontObjects(locale),
  ];
  return assemble(objects);
}

function fontObjects(locale: Locale): string[] {
  const font = FONTS[locale];
  if (!font) return ["<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"];
  const { name, encoding, ordering } = font;
  return [
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /${encoding} /DescendantFonts [6 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >> /FontDescriptor 7 0 R >>`,
    `<< /Type /FontDescriptor /FontName /${name} /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>`,
  ];
}

/** Objects numbered from 1, with the table that says where each begins. */
function assemble(objects: readonly string[]): Buffer {
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}`;
  return Buffer.from(
    `${body}${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
    "latin1",
  );
}
