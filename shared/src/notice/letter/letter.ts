import type { Locale } from "../../locale/locale.ts";

export type Align = "left" | "right";
export type Column = Readonly<{ label: string; align: Align }>;

/** Cells as they are read. `total` stands below a line of its own. */
export type Table = Readonly<{
  columns: readonly Column[];
  rows: readonly (readonly string[])[];
  total: readonly string[] | null;
}>;

export type Passage =
  | Readonly<{ kind: "text"; text: string }>
  | Readonly<{ kind: "item"; text: string }>
  | Readonly<{ kind: "caption"; text: string }>
  | Readonly<{ kind: "table"; table: Table }>;

export type Section = Readonly<{ heading: string; passages: readonly Passage[] }>;

/** A letter as words and tables: what it says, not how it is set. */
export type Letter = Readonly<{
  locale: Locale;
  lender: string;
  title: string;
  /** Label and value: number of the application, the loan, the day. */
  reference: readonly (readonly [string, string])[];
  opening: readonly string[];
  /** The three figures a borrower looks for first. */
  atAGlance: readonly Readonly<{ label: string; value: string; note: string }>[];
  sections: readonly Section[];
  closing: readonly string[];
  footer: string;
}>;

export const text = (words: string): Passage => ({ kind: "text", text: words });
export const item = (words: string): Passage => ({ kind: "item", text: words });
export const caption = (words: string): Passage => ({ kind: "caption", text: words });
export const tablePassage = (table: Table): Passage => ({ kind: "table", table });
