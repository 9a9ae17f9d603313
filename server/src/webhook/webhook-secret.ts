import { randomBytes } from "node:crypto";

const BYTES = 32;

/** A new secret as Standard Webhooks writes one. */
export const webhookSecret = (): string => `whsec_${randomBytes(BYTES).toString("base64")}`;

/** How the record calls an endpoint: the rest of its address may hold a secret of the partner's. */
export const hostOf = ({ url }: Readonly<{ url: string }>): string => new URL(url).host;
