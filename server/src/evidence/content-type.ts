import type { ContentType } from "./inspect/inspect-worker.ts";

/** What a file is, told by its first bytes; null for what is not taken. Names and headers are not believed. */
export function contentTypeOf(bytes: Buffer): ContentType | null {
  const starts = (...signature: number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (starts(0x25, 0x50, 0x44, 0x46, 0x2d)) return "application/pdf";
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "image/png";
  if (starts(0xff, 0xd8, 0xff)) return "image/jpeg";
  return null;
}
