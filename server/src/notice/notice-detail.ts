import { createHash } from "node:crypto";
import type { Written } from "./written.ts";

/** What the event of a notice says of it: its subject, and a hash that its text can be held against. */
export const noticeDetail = ({ kind, text: { subject, body } }: Written) => ({
  notice: kind,
  subject,
  hash: createHash("sha256").update(`${subject}\n${body}`).digest("hex"),
});
