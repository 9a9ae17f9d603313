import type { EvidenceKind } from "@respite/shared/case/case-words";
import { DECLINE_REASON_LABELS, EVIDENCE_KIND_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import { SECOND_REVIEW_LABELS } from "@respite/shared/locale/labels/second-review-labels";
import type { Sentence } from "@respite/shared/locale/locale";
import type { DecisionOutcome } from "../../decision/decision.enums.ts";
import type { DecisionInDossier, NoticeInDossier } from "../../dossier/dossier.ts";
import type { EvidenceInBundle } from "../redact.ts";
import { OUTCOME_LABELS, type Word } from "../words.ts";
import { html } from "./html.ts";
import type { Reader } from "./reader.ts";

/** A decline says why, an approval why two people decide, a request which documents: each has its own codes. */
const REASON_LABELS: Readonly<Record<string, Sentence>> = {
  ...EVIDENCE_KIND_LABELS,
  ...SECOND_REVIEW_LABELS,
  ...DECLINE_REASON_LABELS,
};

/** Every decision: its reasons, its words, and what the borrower was told to do next. */
export function decisions(all: readonly DecisionInDossier[], { say, locale, moment }: Reader) {
  const small = (name: Word, text: string | null) =>
    text ? html`<br><span class="soft">${say(name)}: ${text}</span>` : null;
  const rows = all.map((one) => {
    const reasons = one.reasonCodes.map((code) => REASON_LABELS[code]?.[locale] ?? code);
    const more = [
      small("reasons", reasons.join(locale === "en" ? "; " : "；")),
      small("why", one.overrideReason),
      small("nextSteps", one.nextSteps),
    ];
    return html`<tr><td class="soft">${moment(one.decidedAt)}</td><td><b>${OUTCOME_LABELS[one.outcome as DecisionOutcome]?.[locale] ?? one.outcome}</b> ${one.words}${more}</td><td class="soft">${one.decidedByName}</td></tr>`;
  });
  return html`<section><h2>${say("decisions")}</h2>${all.length > 0 ? html`<table><tbody>${rows}</tbody></table>` : html`<p class="soft">${say("none")}</p>`}</section>`;
}

/** What the borrower was told in writing, in the language it was told in. */
export function notices(all: readonly NoticeInDossier[], { say, moment }: Reader) {
  const rows = all.map(
    ({ publishedAt, locale, subject, body }) =>
      html`<tr><td class="soft">${moment(publishedAt)}</td><td lang="${locale}"><b>${subject}</b>${body === null ? html`<br><span class="soft">${say("withheld")}</span>` : html`<p class="letter">${body}</p>`}</td></tr>`,
  );
  return html`<section><h2>${say("notices")}</h2>${all.length > 0 ? html`<table><tbody>${rows}</tbody></table>` : html`<p class="soft">${say("none")}</p>`}</section>`;
}

/** The documents that were there, by what nobody can make another of; never the documents themselves. */
export function evidence(all: readonly EvidenceInBundle[], { say, locale, moment }: Reader) {
  const rows = all.map(
    ({ kind, fileName, byteSize, sha256, receivedAt, quarantine }) =>
      html`<tr><td>${kind === null ? html`<span class="soft">${say("withheld")}</span>` : `${EVIDENCE_KIND_LABELS[kind as EvidenceKind]?.[locale] ?? kind}: ${fileName}`}${quarantine && html`<br><span class="soft">${say("quarantined")}</span>`}</td><td class="soft">${moment(receivedAt)}</td><td class="n">${byteSize}</td><td><code>${sha256}</code></td></tr>`,
  );
  const heads = html`<tr><th>${say("document")}</th><th>${say("received")}</th><th class="n">${say("bytes")}</th><th>SHA-256</th></tr>`;
  return html`<section><h2>${say("evidence")}</h2>${all.length > 0 ? html`<table><thead>${heads}</thead><tbody>${rows}</tbody></table>` : html`<p class="soft">${say("none")}</p>`}</section>`;
}
