import type { EvidenceKind, HardshipReason } from "@respite/shared/case/case-words";
import type { File } from "../history/tell-review.ts";
import { pdfOf } from "./evidence/pdf.ts";
import { photoOf } from "./evidence/png.ts";
import type { Stage } from "./stage.ts";
import { DOCUMENT_FOR, DOCUMENTS } from "./words/documents.ts";

const SPECIMEN = { zh: "演示样张，内容为虚构。", en: "Specimen for the demonstration. Everything in it is invented." };

/** The document that proves a reason: a letter as PDF, or a photo of one. */
export const documentOf = (stage: Stage, reason: HardshipReason, day: string): File =>
  documentOfKind(stage, DOCUMENT_FOR[reason], day);

export function documentOfKind(stage: Stage, kind: EvidenceKind, day: string): File {
  const { lender, random } = stage;
  const document = DOCUMENTS[kind];
  const title = stage.words(document);
  if (!stage.light && document.photo && random.chance(60)) {
    return { kind, fileName: `${title}.png`, contentType: "image/png", content: photoOf(random) };
  }
  const content = pdfOf(lender.locale, title, [
    stage.words({ zh: `日期：${day}`, en: `Date: ${day}` }),
    stage.words(SPECIMEN),
  ]);
  return { kind, fileName: `${title}.pdf`, contentType: "application/pdf", content };
}
