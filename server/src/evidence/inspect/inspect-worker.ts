import type { EvidenceQuarantine } from "@respite/shared/case/case-words";
import { answerOrders } from "../../thread/answer-orders.ts";
import { cleanImage, type ImageType } from "./clean-image.ts";
import { pdfFault } from "./pdf-fault.ts";

export type ContentType = "application/pdf" | ImageType;

export type InspectOrder = Readonly<{ bytes: Uint8Array; type: ContentType }>;

/** What may be given out; or why nothing may. */
export type Inspected = Readonly<{ content: Uint8Array } | { quarantine: EvidenceQuarantine }>;

answerOrders(async ({ bytes, type }: InspectOrder): Promise<Inspected> => {
  if (type === "application/pdf") {
    const fault = pdfFault(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return fault ? { quarantine: fault } : { content: bytes };
  }
  const content = await cleanImage(bytes, type);
  return content ? { content } : { quarantine: "UNREADABLE" };
});
