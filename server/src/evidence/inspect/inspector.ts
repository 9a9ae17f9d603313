import type { EvidenceQuarantine } from "@respite/shared/case/case-words";
import { otherThread } from "../../thread/other-thread.ts";
import { contentTypeOf } from "../content-type.ts";
import type { Inspected, InspectOrder } from "./inspect-worker.ts";
import type { Scan } from "./scan.ts";

/** The worker lies beside this file, as source or as built. */
const ENTRY = new URL(import.meta.url.endsWith(".ts") ? "./inspect-worker.ts" : "./inspect-worker.js", import.meta.url);

/** A document that came, as it is kept: `quarantine` says why it is never given out. */
export type Inspection = Readonly<{ contentType: string; content: Buffer; quarantine: EvidenceQuarantine | null }>;

export type Inspector = Readonly<{
  /** `UNSEEN` when the scanner cannot be asked now; null for what is none of the types that are taken. */
  inspect: (bytes: Buffer) => Promise<Inspection | "UNSEEN" | null>;
  close: () => Promise<void>;
}>;

/** Looks into every document before anybody else may. @param report is told why the scanner could not be asked */
export function makeInspector(scan: Scan, report: (error: unknown) => void): Inspector {
  const thread = otherThread<InspectOrder, Inspected>(ENTRY);

  async function inspect(bytes: Buffer): Promise<Inspection | "UNSEEN" | null> {
    const type = contentTypeOf(bytes);
    const kept = { contentType: type ?? "application/octet-stream", content: bytes };
    const malware = await scan(bytes).then(
      (found) => ({ found }),
      (error: unknown) => report(error),
    );
    if (!malware) return "UNSEEN";
    if (malware.found !== null) return { ...kept, quarantine: "MALWARE" };
    if (type === null) return null;
    const seen = await thread.ask({ bytes, type });
    if ("quarantine" in seen) return { ...kept, ...seen };
    return { ...kept, content: Buffer.from(seen.content), quarantine: null };
  }

  return { inspect, close: thread.close };
}
