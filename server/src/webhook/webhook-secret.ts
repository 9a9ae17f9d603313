import { randomBytes } from "node:crypto";

const BYTES = 32;
const PREFIX = "whsec_";

/** A new secret as Standard Webhooks writes one. */
export const webhookSecret = (): string => `${PREFIX}${randomBytes(BYTES).toString("base64")}`;

/** Whether it is a secret as partners know it, and not one that was closed. */
export const isClear = (text: string): boolean => text.startsWith(PREFIX);

/** How the record calls an endpoint: the rest of its address may hold a secret of the partner's. */
export const hostOf = ({ url }: Readonly<{ url: string }>): string => new URL(url).host;
