import type { Locale } from "@respite/shared/locale/locale";
import type { Bundled } from "../redact.ts";
import { evaluations } from "./evaluation.ts";
import { head } from "./head.ts";
import { Html, html } from "./html.ts";
import { offers } from "./offers.ts";
import { decisions, evidence, notices } from "./papers.ts";
import { type Reader, readerIn } from "./reader.ts";
import { STYLE } from "./style.ts";
import { timeline } from "./timeline.ts";

/** The bundle as a person reads it, in one language; without scripts, and without anything from elsewhere. */
export function page(bundled: Bundled, locale: Locale, madeAt: string, keyId: string): string {
  const reader = readerIn(locale, bundled.institution.timeZone);
  const { number } = bundled.case;
  return html`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${number} · ${reader.say("title")}</title><style>${new Html(STYLE)}</style></head>
<body><main>${head(bundled, reader, madeAt)}
${timeline(bundled.events, reader)}
${decisions(bundled.decisions, reader)}
${notices(bundled.notices, reader)}
${evaluations(bundled.evaluations, reader)}
${offers(bundled.offers, reader)}
${evidence(bundled.evidence, reader)}
${howToVerify(number, keyId, reader)}
</main></body></html>
`.text;
}

const howToVerify = (number: string, keyId: string, { say }: Reader) =>
  html`<section><h2>${say("record")}</h2><p>${say("recordText")}</p><pre>npm run respite -- verify-record --bundle ${number}.zip --key key.pem</pre><p class="soft">${say("key")} <code>${keyId}</code></p></section>`;
