import { EVIDENCE_KIND_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import { conditionSentences } from "@respite/shared/locale/labels/condition-labels";
import { formatRate } from "@respite/shared/money/format-rate";
import { reliefSentence } from "@respite/shared/notice/measure-sentence";
import { amountDue } from "@respite/shared/schedule/amounts";
import { interestFreeOf } from "@respite/shared/schedule/interest-free";
import type { Instalment } from "@respite/shared/schedule/schedule";
import type { OfferInDossier } from "../../dossier/dossier.ts";
import { OFFER_STATUS_LABELS, type Word } from "../words.ts";
import { html } from "./html.ts";
import type { Reader } from "./reader.ts";

/** Every offer: what it changes, what it costs whom, and each row as the sum it is. */
export function offers(all: readonly OfferInDossier[], reader: Reader) {
  const rounds = [...new Set(all.map(({ round }) => round))];
  const shown = all.map((offer) => anOffer(offer, rounds.indexOf(offer.round) + 1, reader));
  return html`<section><h2>${reader.say("offers")}</h2>${all.length > 0 ? shown : html`<p class="soft">${reader.say("none")}</p>`}</section>`;
}

function anOffer(offer: OfferInDossier, round: number, reader: Reader) {
  const { say, locale } = reader;
  const money = (minor: number) => reader.money(minor, offer.currency);
  const status = OFFER_STATUS_LABELS[offer.status as keyof typeof OFFER_STATUS_LABELS]?.[locale] ?? offer.status;
  const fact = (name: string, minor: number) => html`<div><dt>${name}</dt><dd>${money(minor)}</dd></div>`;
  // What most offers have nothing of is said of those that do: with it the cost to the lender adds up.
  const more = RARE.flatMap(([word, minor]) => (minor(offer) === 0 ? [] : [fact(say(word), minor(offer))]));
  const { conditions } = offer.relief;
  const said = conditions ? conditionSentences(conditions, EVIDENCE_KIND_LABELS, locale) : [];
  return html`<h3>${say("offer", { round, position: offer.position })} · ${status} · ${reliefSentence(offer.relief, locale)}</h3>
${said.map((sentence) => html`<p>${sentence}</p>`)}<dl>${fact(say("deferralInterest"), offer.deferralInterestMinor)}${fact(say("waived"), offer.waivedMinor)}
${fact(say("capitalised"), offer.capitalisedMinor)}${more}${fact(say("stillPayable"), offer.stillPayableMinor)}
${fact(say("costToBorrower"), offer.costToBorrowerMinor)}${fact(say("costToLender"), offer.costToLenderMinor)}${rate(offer, reader)}</dl>
${rowsOf(offer.instalments, money, reader)}<p><code>SHA-256 ${offer.termsHash}</code></p>`;
}

const RARE: readonly (readonly [Word, (offer: OfferInDossier) => number])[] = [
  ["reduced", (offer) => offer.reducedInterestMinor],
  ["penaltyTaken", (offer) => offer.penaltyInterestMinor],
  ["penaltyWaived", (offer) => offer.waivedPenaltyMinor],
  ["penaltyCapitalised", (offer) => offer.capitalisedPenaltyMinor],
];

/** What a year costs against the cap; nothing for an offer from before it was reckoned. */
function rate({ effectiveRate, rateCap }: OfferInDossier, { say, locale }: Reader) {
  if (effectiveRate === null) return null;
  const cap = rateCap === null ? "–" : formatRate(rateCap, locale);
  return html`<div><dt>${say("effectiveRate", { cap })}</dt><dd>${formatRate(effectiveRate, locale)}</dd></div>`;
}

type Amount = (row: Instalment) => number;
const COLUMNS: readonly (readonly [Parameters<Reader["say"]>[0], Amount])[] = [
  ["principal", (row) => row.principal],
  ["interestFree", (row) => row.interestFree ?? 0],
  ["interest", (row) => row.interest],
  ["deferred", (row) => row.deferredInterest],
  ["penalty", (row) => row.penalty],
  ["due", amountDue],
  ["paid", (row) => row.paid],
];

function rowsOf(rows: readonly Instalment[], money: (minor: number) => string, { say }: Reader) {
  const columns = COLUMNS.filter(([word]) => word !== "interestFree" || interestFreeOf(rows) > 0);
  const lines = rows.map(
    (row) =>
      html`<tr><td>${row.number}</td><td>${row.dueOn}</td>${columns.map(([, amount]) => html`<td class="n">${money(amount(row))}</td>`)}<td class="n soft">${money(row.balanceAfter)}</td></tr>`,
  );
  const sums = columns.map(
    ([, amount]) => html`<td class="n">${money(rows.reduce((sum, row) => sum + amount(row), 0))}</td>`,
  );
  const names = columns.map(([word]) => html`<th class="n">${say(word)}</th>`);
  return html`<table class="rows"><thead><tr><th>${say("number")}</th><th>${say("dueOn")}</th>${names}<th class="n">${say("balance")}</th></tr></thead>
<tbody>${lines}</tbody><tfoot><tr><td colspan="2">${say("sum")}</td>${sums}<td></td></tr></tfoot></table>`;
}
