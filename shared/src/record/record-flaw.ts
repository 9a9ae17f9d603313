import type { Labels } from "../locale/locale.ts";

/** Everything that can be wrong with a record, and what to say of it. */
export const RECORD_FLAWS = {
  EVENT_ALTERED: {
    en: "An event is not what was sealed.",
    "zh-Hans": "事件与封存时不符。",
    "zh-Hant": "事件與封存時不符。",
  },
  EVENT_MISSING: {
    en: "An event was sealed and is gone.",
    "zh-Hans": "已封存的事件缺失。",
    "zh-Hant": "已封存的事件缺失。",
  },
  EVENT_REPEATED: { en: "An event is there twice.", "zh-Hans": "事件重复。", "zh-Hant": "事件重複。" },
  EVENT_UNSEALED: {
    en: "An event was never sealed, and is not waiting to be.",
    "zh-Hans": "事件从未封存，也不在待封存之列。",
    "zh-Hant": "事件從未封存，也不在待封存之列。",
  },
  NOTE_ALTERED: {
    en: "An internal note is not what was written, or is gone.",
    "zh-Hans": "内部备注与写入时不符，或已缺失。",
    "zh-Hant": "內部備註與寫入時不符，或已缺失。",
  },
  ENTRY_ALTERED: {
    en: "An entry, or one before it, is not what it was.",
    "zh-Hans": "此条目或其之前的条目已被更改。",
    "zh-Hant": "此條目或其之前的條目已被更改。",
  },
  SEQUENCE_BROKEN: {
    en: "Entries are missing, repeated or out of order.",
    "zh-Hans": "条目缺失、重复或顺序错误。",
    "zh-Hant": "條目缺失、重複或順序錯誤。",
  },
  FOREIGN: {
    en: "Something belongs to another institution.",
    "zh-Hans": "内容属于其他机构。",
    "zh-Hant": "內容屬於其他機構。",
  },
  HEAD_SIGNATURE: {
    en: "A head is not signed by a key that is trusted.",
    "zh-Hans": "签名并非出自受信任的密钥。",
    "zh-Hant": "簽章並非出自受信任的金鑰。",
  },
  HEAD_BROKEN: {
    en: "A head does not fit the chain, or one is missing.",
    "zh-Hans": "链首与链不符，或有缺失。",
    "zh-Hant": "鏈首與鏈不符，或有缺失。",
  },
  UNSIGNED: {
    en: "The last entries are under no signed head.",
    "zh-Hans": "末尾条目没有签名。",
    "zh-Hant": "末尾條目沒有簽章。",
  },
  ROLLED_BACK: {
    en: "The head that is held is not in this record: it was rolled back, or rewritten.",
    "zh-Hans": "所持链首不在此记录中：记录曾被回退或改写。",
    "zh-Hant": "所持鏈首不在此記錄中：記錄曾被回復或改寫。",
  },
} as const satisfies Labels<string>;

export type RecordFlawCode = keyof typeof RECORD_FLAWS;

/** One thing that is wrong, and where: behind which entry, on which event. */
export type RecordFlaw = Readonly<{ code: RecordFlawCode; sequence: number; eventId: string | null }>;
