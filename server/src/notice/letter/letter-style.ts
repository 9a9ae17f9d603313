import type { CustomTableLayout } from "pdfmake";

const INK = "#1d2b33";
export const QUIET = "#5d6d76";
export const ACCENT = "#0b5a6b";
export const WASH = "#eef5f6";
const HAIRLINE = "#d5dee1";

/** Points. A4 with margins that a hole punch spares. */
export const PAGE = { size: "A4", margins: [56, 84, 56, 64] } as const;

export const STYLES = {
  lender: { fontSize: 12, bold: true, color: ACCENT },
  title: { fontSize: 20, bold: true, color: INK },
  label: { fontSize: 8, color: QUIET },
  value: { fontSize: 10, color: INK },
  figure: { fontSize: 15, bold: true, color: ACCENT },
  heading: { fontSize: 11.5, bold: true, color: ACCENT },
  caption: { fontSize: 9.5, bold: true, color: INK },
  head: { fontSize: 8.5, color: QUIET },
  cell: { fontSize: 9, color: INK },
  total: { fontSize: 9, bold: true, color: INK },
  footer: { fontSize: 7.5, color: QUIET },
} as const;

/** A line under the head and above the total, hairlines between the rows, air on both sides. */
export const RULED = (hasTotal: boolean): CustomTableLayout => ({
  hLineWidth: (line, { table }) => (line === 0 || (line === table.body.length && !hasTotal) ? 0 : 0.6),
  vLineWidth: () => 0,
  hLineColor: (line, { table }) => (line === 1 || (hasTotal && line >= table.body.length - 1) ? ACCENT : HAIRLINE),
  paddingTop: () => 2.6,
  paddingBottom: () => 2.6,
  paddingLeft: (column) => (column === 0 ? 2 : 6),
  paddingRight: () => 2,
});

export const CARDS: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: (line, { table }) => (line === 0 || line === table.body[0]?.length ? 0 : 6),
  vLineColor: () => "#ffffff",
  paddingTop: () => 9,
  paddingBottom: () => 9,
  paddingLeft: () => 12,
  paddingRight: () => 8,
};
