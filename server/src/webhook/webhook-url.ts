import { type UserErrorValue, userError } from "../graphql/user-error.ts";

export type UrlProblem = "FORM" | "SCHEME" | "CREDENTIALS" | "FRAGMENT" | "LONG";

const LONGEST = 2000;

/**
 * What is wrong with the address of an endpoint, by its form alone: where it leads to is looked at whenever something is
 * sent there.
 */
export function webhookUrlProblem(text: string): UrlProblem | null {
  if (text.length > LONGEST) return "LONG";
  if (/\s/.test(text)) return "FORM";
  const url = URL.parse(text);
  if (!url || url.hostname === "") return "FORM";
  if (url.protocol !== "https:") return "SCHEME";
  if (url.username !== "" || url.password !== "") return "CREDENTIALS";
  return text.includes("#") ? "FRAGMENT" : null;
}

/** The same as an error of the field it was sent in. */
export function webhookUrlError(text: string, field: readonly string[]): UserErrorValue | null {
  const problem = webhookUrlProblem(text);
  if (problem === "LONG") return userError("TEXT_TOO_LONG", { max: LONGEST, length: text.length }, field);
  return problem && userError("WEBHOOK_URL_INVALID", {}, field);
}
