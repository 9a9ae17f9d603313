import { createRequire } from "node:module";
import type { Locale } from "@respite/shared/locale/locale";
import { type Font, openSync } from "fontkit";

export type Face = "SC" | "TC";
export type Weight = "normal" | "bold";

const { resolve } = createRequire(import.meta.url);

/** TrueType files by face and weight. Letters use these and nothing else on this machine. */
export const FONT_FILES: Readonly<Record<Face, Readonly<Record<Weight, string>>>> = {
  SC: {
    normal: resolve("@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf"),
    bold: resolve("@expo-google-fonts/noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf"),
  },
  TC: {
    normal: resolve("@expo-google-fonts/noto-sans-tc/400Regular/NotoSansTC_400Regular.ttf"),
    bold: resolve("@expo-google-fonts/noto-sans-tc/600SemiBold/NotoSansTC_600SemiBold.ttf"),
  },
};

/** The face that a language is written in; the other one helps out. */
export const faceOf = (locale: Locale): Face => (locale === "zh-Hant" ? "TC" : "SC");

const opened = new Map<Face, Font>();

/** Whether a face can write a character. Both weights of a face have the same characters. */
export function canWrite(face: Face, character: string): boolean {
  let font = opened.get(face);
  if (!font) {
    font = openSync(FONT_FILES[face].normal) as Font;
    opened.set(face, font);
  }
  return font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}
