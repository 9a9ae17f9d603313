import type { Sentence } from "@respite/shared/locale/locale";
import { LOCALES } from "@respite/shared/locale/locale";
import { AUTHORITY_MESSAGES } from "./authority-messages.ts";
import { COMMAND_MESSAGES } from "./command-messages.ts";
import { EVIDENCE_MESSAGES } from "./evidence-messages.ts";
import { HARDSHIP_MESSAGES } from "./hardship-messages.ts";
import { LENDING_MESSAGES } from "./lending-messages.ts";
import { POLICY_MESSAGES } from "./policy-messages.ts";
import { RELIEF_MESSAGES } from "./relief-messages.ts";

const MESSAGES = {
  ...AUTHORITY_MESSAGES,
  ...COMMAND_MESSAGES,
  ...EVIDENCE_MESSAGES,
  ...HARDSHIP_MESSAGES,
  ...LENDING_MESSAGES,
  ...POLICY_MESSAGES,
  ...RELIEF_MESSAGES,
} satisfies Record<string, Sentence>;

export type MessageCode = keyof typeof MESSAGES;

/** The sentence of a code in every language, with its `{facts}` filled in. */
export function messageSentence(code: MessageCode, facts: Readonly<Record<string, string | number | null>>): Sentence {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? "…"));
  return Object.fromEntries(LOCALES.map((locale) => [locale, fill(MESSAGES[code][locale])])) as Sentence;
}
