import { CASE_STATUS_LABELS } from "@respite/shared/locale/labels/case-status-labels";
import { GROUND_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import { LOCALE_NAMES, LOCALES } from "@respite/shared/locale/locale";
import type { Bundled } from "../redact.ts";
import { html } from "./html.ts";
import type { Reader } from "./reader.ts";

/** Which case this is, of whom, and as of when. */
export function head(bundled: Bundled, { locale, say, money, moment }: Reader, madeAt: string) {
  const { institution, loan, borrower, events } = bundled;
  const fact = (name: string, value: string) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const links = LOCALES.map((other) =>
    other === locale
      ? html`<a aria-current="page">${LOCALE_NAMES[other]}</a>`
      : html`<a href="case.${other}.html" lang="${other}">${LOCALE_NAMES[other]}</a>`,
  );
  const sealed = events.filter(({ sealedAt }) => sealedAt !== null).length;
  return html`<header><nav>${links}</nav>
<p>${institution.name} · ${say("title")}</p>
<h1>${bundled.case.number}<span>${CASE_STATUS_LABELS[bundled.case.status][locale]}</span></h1>
<dl>${fact(say("borrower"), borrower.maskedName)}
${fact(say("loan"), `${loan.externalId} · ${money(loan.principalMinor, loan.currency)}`)}
${fact(say("ground"), GROUND_LABELS[bundled.case.ground][locale])}
${fact(say("policy"), bundled.case.policyVersion)}
${fact(say("received"), bundled.case.submittedOn ?? "—")}
${fact(say("made"), moment(madeAt))}
${fact(say("inRecord"), say("sealedEvents", { sealed, all: events.length }))}</dl></header>`;
}
