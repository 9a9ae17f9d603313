import { baseRole } from "@respite/shared/case/action-roles";
import type { Sentence } from "@respite/shared/locale/locale";
import type { Dossier, EvaluationInDossier, EvidenceInDossier } from "../dossier/dossier.ts";
import type { Actor } from "../identity/actor.ts";

type FindingInBundle = Readonly<{ rule: string; passed: boolean; sentence: Sentence | null }>;
export type EvaluationInBundle = Omit<EvaluationInDossier, "facts" | "findings"> &
  Readonly<{ findings: readonly FindingInBundle[]; facts: EvaluationInDossier["facts"] | null }>;
export type EvidenceInBundle = Omit<EvidenceInDossier, "kind" | "fileName"> &
  Readonly<{ kind: string | null; fileName: string | null }>;

/** What of a case leaves the house in a bundle. */
export type Bundled = Omit<Dossier, "evaluations" | "evidence"> &
  Readonly<{ evaluations: readonly EvaluationInBundle[]; evidence: readonly EvidenceInBundle[] }>;

/** Rules whose answers say why somebody is in difficulty, or by which papers they show it. */
const TELLING = /^(G[1-6]|R4)_/;
/** Events and decisions that name papers. */
const NAMING = /^EVIDENCE_/;

export const namesPapers = (kind: string): boolean => NAMING.test(kind);

/** The reason of a hardship and the papers that show it leave the case with an auditor alone. */
export const mayCarryReasons = (actor: Actor): boolean => actor.role !== "SYSTEM" && baseRole(actor.role) === "AUDITOR";

/** @param whole with the reason and the papers' names */
export function bundled(dossier: Dossier, whole: boolean): Bundled {
  if (whole) return dossier;
  return {
    ...dossier,
    events: dossier.events.map((event) => (namesPapers(event.kind) ? { ...event, detail: null } : event)),
    decisions: dossier.decisions.map((decision) =>
      namesPapers(decision.outcome) ? { ...decision, reasonCodes: [], words: "" } : decision,
    ),
    evaluations: dossier.evaluations.map(({ findings, ...run }) => ({
      ...run,
      facts: null,
      findings: findings.map(({ rule, passed, sentence }) => ({
        rule,
        passed,
        sentence: TELLING.test(rule) ? null : sentence,
      })),
    })),
    // A notice lists the papers that are missing.
    notices: dossier.notices.map((notice) => ({ ...notice, body: null })),
    evidence: dossier.evidence.map((paper) => ({ ...paper, kind: null, fileName: null })),
  };
}
