import type { ActorRole } from "@respite/shared/case/actor-role";
import { eventSentence, isEventKind } from "@respite/shared/event/event-sentence";
import { ROLE_LABELS } from "@respite/shared/locale/labels/role-labels";
import type { EventInDossier } from "../../dossier/dossier.ts";
import { html } from "./html.ts";
import type { Reader } from "./reader.ts";

/** Everything that happened, oldest first, with who did it. */
export function timeline(events: readonly EventInDossier[], { locale, say, moment }: Reader) {
  const rows = events.map(({ at, kind, detail, actorName, actorRole, sealedAt }) => {
    const sentence = isEventKind(kind) ? eventSentence(kind, detail ?? {}, locale) : kind;
    const role = ROLE_LABELS[actorRole as ActorRole]?.[locale] ?? actorRole;
    const why = typeof detail?.overrideReason === "string" ? `${say("why")}: ${detail.overrideReason}` : null;
    const mark = sealedAt === null ? html`<span class="soft">○</span>` : html`<span class="yes">✓</span>`;
    return html`<li><time datetime="${at}">${moment(at)}</time><div>${mark} ${sentence}${why && html`<br><span class="soft">${why}</span>`}</div><div>${actorName} · ${role}</div></li>`;
  });
  return html`<section><h2>${say("timeline")}</h2><ol>${rows}</ol></section>`;
}
