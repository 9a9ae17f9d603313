import type { Sentence } from "@respite/shared/locale/locale";
import { render, type Variable, variablesOf } from "@respite/shared/locale/render";
import { AUTHORITY_MESSAGES } from "./authority-messages.ts";
import { COMMAND_MESSAGES } from "./command-messages.ts";
import { EVIDENCE_MESSAGES } from "./evidence-messages.ts";
import { HARDSHIP_MESSAGES } from "./hardship-messages.ts";
import { LENDING_MESSAGES } from "./lending-messages.ts";
import { POLICY_MESSAGES } from "./policy-messages.ts";
import { RELIEF_MESSAGES } from "./relief-messages.ts";
import { WEBHOOK_MESSAGES } from "./webhook-messages.ts";

const MESSAGES = {
  ...AUTHORITY_MESSAGES,
  ...COMMAND_MESSAGES,
  ...EVIDENCE_MESSAGES,
  ...HARDSHIP_MESSAGES,
  ...LENDING_MESSAGES,
  ...POLICY_MESSAGES,
  ...RELIEF_MESSAGES,
  ...WEBHOOK_MESSAGES,
} satisfies Record<string, Sentence>;

export type MessageCode = keyof typeof MESSAGES;

/** The sentence of a code in every language, with its `{facts}` filled in. */
export function messageSentence(code: MessageCode, facts: Readonly<Record<string, Variable | null>>): Sentence {
  const said = Object.fromEntries(variablesOf(MESSAGES[code].en).map((name) => [name, facts[name] ?? "…"]));
  return render(MESSAGES[code], said);
}
