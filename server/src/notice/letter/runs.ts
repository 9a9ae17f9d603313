import type { Locale } from "@respite/shared/locale/locale";
import { canWrite, type Face, faceOf } from "./fonts.ts";

/** A stretch of text in one face. */
export type Run = Readonly<{ text: string; font: Face }>;

/** Printed where no face has the character: a sign that something is missing, never a silent gap. */
const MISSING = "〓";

/** Text cut where its face changes; one run for nearly all text. Line breaks belong to the run before. */
export function runs(text: string, locale: Locale): readonly Run[] {
  const own = faceOf(locale);
  const other: Face = own === "SC" ? "TC" : "SC";
  const found: { text: string; font: Face }[] = [];
  for (const character of text) {
    const plain = character === "\n" || canWrite(own, character);
    const font = plain || !canWrite(other, character) ? own : other;
    const written = plain || font === other ? character : MISSING;
    const last = found.at(-1);
    if (last?.font === font) last.text += written;
    else found.push({ text: written, font });
  }
  return found;
}
