import type { CaseStatus } from "@respite/shared/case/case-status";
import { CASE_STATUS_LABELS } from "@respite/shared/locale/labels/case-status-labels";
import { useLocale } from "../app/use-locale.ts";
import { Chip, type Tone } from "./Chip.tsx";

const TONES: Readonly<Record<CaseStatus, Tone>> = {
  DRAFT: "faint",
  SUBMITTED: "info",
  UNDER_REVIEW: "accent",
  EVIDENCE_REQUESTED: "warn",
  PENDING_SECOND_REVIEW: "warn",
  OFFERED: "info",
  ACTIVE: "accent",
  COMPLETED: "plain",
  BROKEN: "danger",
  CANCELLED: "faint",
  DECLINED: "plain",
  APPEALED: "warn",
  SPECIAL_HANDLING: "danger",
  WITHDRAWN: "faint",
  EXPIRED: "faint",
};

export function StatusChip({ status }: { status: CaseStatus }) {
  return (
    <Chip tone={TONES[status]} dot>
      {CASE_STATUS_LABELS[status][useLocale()]}
    </Chip>
  );
}
