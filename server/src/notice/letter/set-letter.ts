import type { Letter, Passage, Section, Table } from "@respite/shared/notice/letter/letter";
import type { Content, createPdf, TableCell } from "pdfmake";
import { faceOf } from "./fonts.ts";
import { ACCENT, CARDS, PAGE, RULED, STYLES, WASH } from "./letter-style.ts";
import { runs } from "./runs.ts";

type Style = keyof typeof STYLES;
type PdfDocument = Parameters<typeof createPdf>[0];

const WIDTH = 595.28 - PAGE.margins[0] - PAGE.margins[2];

/**
 * A letter as a document for pdfmake.
 *
 * @param at the instant the notice was published: the only date inside the file
 */
export function setLetter(letter: Letter, at: string): PdfDocument {
  const say = (text: string, style: Style) => ({
    text: [...runs(text, letter.locale)].map((run) => ({ ...run })),
    style,
  });
  return {
    pageSize: PAGE.size,
    pageMargins: [...PAGE.margins],
    compress: true,
    language: letter.locale,
    info: {
      title: letter.title,
      author: letter.lender,
      creator: "Respite",
      producer: "Respite",
      creationDate: new Date(at),
    },
    defaultStyle: { font: faceOf(letter.locale), fontSize: 10, lineHeight: 1.3, color: STYLES.value.color },
    styles: STYLES,
    header: {
      margin: [PAGE.margins[0], 36, PAGE.margins[2], 0],
      stack: [
        say(letter.lender, "lender"),
        { canvas: [{ type: "line", x1: 0, y1: 6, x2: WIDTH, y2: 6, lineWidth: 1.2, lineColor: ACCENT }] },
      ],
    },
    footer: (page, pages) => ({
      margin: [PAGE.margins[0], 18, PAGE.margins[2], 0],
      columns: [
        say(letter.footer, "footer"),
        { ...say(`${page} / ${pages}`, "footer"), alignment: "right", width: 40 },
      ],
    }),
    content: [
      { ...say(letter.title, "title"), margin: [0, 6, 0, 10] },
      references(letter, say),
      ...letter.opening.map((text): Content => ({ ...say(text, "value"), margin: [0, 0, 0, 6] })),
      ...(letter.atAGlance.length > 0 ? [glance(letter, say)] : []),
      ...letter.sections.map((section, index) =>
        setSection(section, say, index === letter.sections.length - 1 ? closing(letter, say) : []),
      ),
    ],
  };
}

type Say = (text: string, style: Style) => { text: Content[]; style: Style };

const references = ({ reference }: Letter, say: Say): Content => ({
  columns: reference.map(([label, value]) => ({ stack: [say(label, "label"), say(value, "value")] })),
  columnGap: 12,
  margin: [0, 0, 0, 14],
});

const glance = ({ atAGlance }: Letter, say: Say): Content => ({
  table: {
    widths: atAGlance.map(() => "*"),
    body: [
      atAGlance.map(
        ({ label, value, note }): TableCell => ({
          stack: [say(label, "label"), { ...say(value, "figure"), margin: [0, 2, 0, 2] }, say(note, "label")],
          fillColor: WASH,
        }),
      ),
    ],
  },
  layout: CARDS,
  margin: [0, 8, 0, 2],
});

/** Who writes, and when: never alone on a page, so it stays with the last section. */
const closing = (letter: Letter, say: Say): readonly Content[] =>
  letter.closing.map((text, index) => ({
    ...say(text, "value"),
    alignment: "right",
    margin: [0, index === 0 ? 18 : 0, 0, 0],
  }));

/** A section stays on one page where it can; a long table goes on overleaf, but never leaves its heading behind. */
function setSection({ heading, passages }: Section, say: Say, closing: readonly Content[]): Content {
  const isLong = passages.some((passage) => passage.kind === "table" && passage.table.rows.length > MOST_ROWS_KEPT);
  const set = [
    { ...say(heading, "heading"), margin: [0, 14, 0, 5] } satisfies Content,
    ...passages.map((passage) => setPassage(passage, say)),
    ...closing,
  ];
  if (!isLong) return { stack: set, unbreakable: true };
  return { stack: [{ stack: set.slice(0, 2), unbreakable: true }, ...set.slice(2)] };
}

const MOST_ROWS_KEPT = 8;

function setPassage(passage: Passage, say: Say): Content {
  if (passage.kind === "table") return setTable(passage.table, say);
  if (passage.kind === "item") return { ul: [say(passage.text, "value")], margin: [0, 0, 0, 4], markerColor: ACCENT };
  if (passage.kind === "caption") return { ...say(passage.text, "caption"), margin: [0, 6, 0, 2] };
  return { ...say(passage.text, "value"), margin: [0, 0, 0, 5] };
}

function setTable({ columns, rows, total }: Table, say: Say): Content {
  const line = (cells: readonly string[], style: Style): TableCell[] =>
    cells.map((text, index) => ({ ...say(text, style), alignment: columns[index]?.align ?? "left" }));
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 2,
      dontBreakRows: true,
      widths: columns.map(({ align }) => (align === "left" ? "auto" : "*")),
      body: [
        line(
          columns.map(({ label }) => label),
          "head",
        ),
        ...rows.map((row) => line(row, "cell")),
        ...(total ? [line(total, "total")] : []),
      ],
    },
    layout: RULED(total !== null),
    margin: [0, 2, 0, 8],
  };
}
