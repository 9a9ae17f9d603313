import type { Sentence } from "../locale/locale.ts";
import { sentence } from "../locale/render.ts";
import { presetSources } from "./policy-preset.ts";
import { PRESETS } from "./presets.ts";
import { KEPT, SHIPPED_SOURCES } from "./source-sentences.ts";

const KNOWN: ReadonlyMap<string, Sentence> = new Map(
  [KEPT, ...SHIPPED_SOURCES, ...PRESETS.flatMap(presetSources)].map((words) => [words.en, words]),
);

/** A source as a reader reads it: what ships is known in every language, what an editor wrote stays as it was written. */
export const sourceWords = (text: string): Sentence => KNOWN.get(text) ?? sentence(() => text);
