import type { Sentence } from "../locale/locale.ts";

/** What stays inside the house: it is in the record, and on the timeline of no case. */
export const INTERNAL_EVENTS = {
  NOTE_WRITTEN: {
    en: "Internal note written.",
    "zh-Hans": "已写内部备注。",
    "zh-Hant": "已寫內部備註。",
  },
} as const satisfies Record<string, Sentence>;
