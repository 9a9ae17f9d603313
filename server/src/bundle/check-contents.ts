import type { Finding } from "@respite/shared/evaluation/finding";
import { canonicalJson } from "@respite/shared/record/canonical-json";
import type { RecordItem } from "@respite/shared/record/record";
import { amountUnpaid } from "@respite/shared/schedule/amounts";
import type { EventInDossier, OfferInDossier } from "../dossier/dossier.ts";
import { evaluationHash } from "../evaluation/evaluation-hash.ts";
import { offersHash, scheduleHash, termsHash } from "../offer/compute-offer.ts";
import { bookedSchedule } from "../schedule/paid-schedule.ts";
import type { Bundled } from "./redact.ts";

/** What the data of a bundle says that its part of the record does not: each as a sentence. */
export function contradictions(content: Bundled, items: readonly RecordItem[]): string[] {
  return [...ofEvents(content, items), ...ofEvaluations(content), ...ofOffers(content), ...ofSchedules(content)];
}

function ofEvents({ events }: Bundled, items: readonly RecordItem[]): string[] {
  const recorded = new Map(
    items.flatMap((item) =>
      (item.type === "ENTRY" || item.type === "UNSEALED") && item.event ? [[item.event.id, item.event] as const] : [],
    ),
  );
  const told = events.filter(({ id, kind, actorName, actorRole, detail, at }) => {
    const event = recorded.get(id);
    // Without its detail an event that names papers is told, and not shown.
    if (!event) return detail !== null || !kind.startsWith("EVIDENCE_");
    const same = event.kind === kind && event.actorName === actorName && event.actorRole === actorRole;
    return !same || Date.parse(event.at) !== Date.parse(at) || canonicalJson(event.detail) !== canonicalJson(detail);
  });
  const untold = [...recorded.keys()].filter((id) => !events.some((event) => event.id === id));
  return [
    ...told.map(({ id }) => `Event ${id} is not what the record says.`),
    ...untold.map((id) => `Event ${id} is left out.`),
  ];
}

const hashesIn = (events: readonly EventInDossier[], kind: string, name = "hash") =>
  events.filter((event) => event.kind === kind).map(({ detail }) => detail?.[name]);

function ofEvaluations({ evaluations, events }: Bundled): string[] {
  const recorded = hashesIn(events, "CASE_EVALUATED");
  return evaluations.flatMap(({ facts, findings, evaluatedAt }, index) => {
    const expected = recorded[index];
    if (facts === null || typeof expected !== "string") return [];
    const same = evaluationHash(facts, findings as readonly Finding[]) === expected;
    return same ? [] : [`What was found at ${evaluatedAt} is not what was recorded.`];
  });
}

function ofOffers({ offers, events }: Bundled): string[] {
  const wrong = offers.flatMap((offer) => [...ofOffer(offer)]);
  const approved = hashesIn(events, "CASE_APPROVED", "termsHash");
  const ended = hashesIn(events, "HOLIDAY_ENDED", "termsHash");
  const rounds = [...new Set(offers.map(({ round }) => round))];
  // Each approval made a round; the terms of a holiday that ended early are the round after them. Imported ones have no approval.
  const unbound = rounds.flatMap((round, index) => {
    const hashes = offers.filter((offer) => offer.round === round).map((offer) => offer.termsHash);
    if (index < approved.length)
      return isOther(approved[index], offersHash(hashes))
        ? [`The offers of round ${round} are not those that were approved.`]
        : [];
    const agreed = index - approved.length;
    if (agreed < ended.length)
      return isOther(ended[agreed], hashes.join(" "))
        ? [`The offers of round ${round} are not those that were agreed.`]
        : [];
    return approved.length > 0 ? [`The offers of round ${round} were never approved.`] : [];
  });
  return [...wrong, ...unbound];
}

/** Records from before hashes were kept bind nothing. */
const isOther = (recorded: unknown, hash: string): boolean => typeof recorded === "string" && recorded !== hash;

function* ofOffer({ relief, currency, instalments, position, round, ...offer }: OfferInDossier): Generator<string> {
  const which = `Offer ${position} of round ${round}`;
  if (termsHash(relief, bookedSchedule(currency, instalments, offer.rates)) !== offer.termsHash)
    yield `${which} does not have the terms of its hash.`;
  const unpaid = instalments.reduce((sum, row) => sum + amountUnpaid(row), 0);
  if (unpaid !== offer.stillPayableMinor) yield `${which} does not sum to what is still payable.`;
}

function ofSchedules({ schedules, events }: Bundled): string[] {
  const booked = hashesIn(events, "SCHEDULE_BOOKED");
  const known = new Set(schedules.map((schedule) => schedule.hash));
  const torn = schedules.filter(
    ({ currency, instalments, rates, hash }) => scheduleHash(bookedSchedule(currency, instalments, rates)) !== hash,
  );
  const missing = booked.filter((hash) => typeof hash === "string" && !known.has(hash));
  return [
    ...torn.map(({ number }) => `Schedule ${number} does not have the rows of its hash.`),
    ...missing.map(() => "The schedule that was booked is not among those shown."),
  ];
}
