import type { Locale } from "@respite/shared/locale/locale";
import { factsAsOf, happenedBy } from "@respite/shared/record/facts-as-of";
import { offersAsOf } from "@respite/shared/record/offers-as-of";
import { protectionsAsOf } from "@respite/shared/record/protection-as-of";
import { viewBeyond } from "../authority/authority-finding.view.ts";
import { viewFacts } from "../evaluation/facts.view.ts";
import { viewFinding } from "../evaluation/finding.view.ts";
import { encodeGlobalId } from "../graphql/global-id.ts";
import { viewInstalment } from "../schedule/instalment.view.ts";
import type { Dossier, EvaluationInDossier, ScheduleInDossier } from "./dossier.ts";
import { viewOfferAsOf } from "./offer-as-of.view.ts";

/** The case as it stood: from its events, and from rows that are never changed. Null before it was there. */
export function viewCaseAsOf(dossier: Dossier, at: string, locale: Locale) {
  const facts = factsAsOf(dossier.events, at);
  if (!facts) return null;
  const { institutionId, number } = dossier.case;
  const events = happenedBy(dossier.events, at);
  const { assignedTo, claimedUntil: _, maker, checker, ...rest } = facts;
  const standing = offersAsOf(events, dossier.offers);
  const evaluation = dossier.evaluations.findLast(({ evaluatedAt }) => evaluatedAt <= at);
  const schedule = dossier.schedules.findLast(({ bookedAt }) => bookedAt <= at);
  return {
    at,
    number,
    ...rest,
    assignedToName: assignedTo,
    makerName: maker,
    checkerName: checker,
    evaluation: evaluation ? viewEvaluation(evaluation, institutionId, locale) : null,
    decisions: dossier.decisions
      .filter(({ decidedAt }) => decidedAt <= at)
      .map((decision) => ({
        ...decision,
        id: encodeGlobalId("Decision", institutionId, decision.id),
        beyondAuthority: viewBeyond(decision.authority, locale),
      }))
      .reverse(),
    offers: dossier.offers.flatMap((offer) => {
      const status = standing.get(offer.id);
      return status ? [viewOfferAsOf(offer, status)] : [];
    }),
    evidence: dossier.evidence.filter(({ receivedAt }) => receivedAt <= at),
    notices: dossier.notices.filter(({ publishedAt }) => publishedAt <= at),
    protections: protectionsAsOf(events),
    schedule: schedule ? viewSchedule(schedule, institutionId) : null,
    eventCount: events.length,
  };
}

const viewEvaluation = (evaluation: EvaluationInDossier, institutionId: string, locale: Locale) => ({
  ...evaluation,
  id: encodeGlobalId("Evaluation", institutionId, evaluation.id),
  findings: evaluation.findings.map((finding) => viewFinding(finding, locale)),
  facts: viewFacts(evaluation.facts, evaluation.businessDate, locale),
});

const viewSchedule = (schedule: ScheduleInDossier, institutionId: string) => ({
  ...schedule,
  id: encodeGlobalId("Schedule", institutionId, schedule.id),
  total: { minor: schedule.totalMinor, currency: schedule.currency },
  instalments: schedule.instalments.map(viewInstalment),
});
