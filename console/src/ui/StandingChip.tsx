import { AGREEMENT_STANDING_LABELS } from "@respite/shared/locale/labels/agreement-labels";
import { useLocale } from "../app/use-locale.ts";
import { Chip } from "./Chip.tsx";

const TONES = {
  ON_TRACK: "accent",
  AT_RISK: "warn",
  COMPLETED: "accent",
  BROKEN: "danger",
  CANCELLED: "info",
} as const;

/** How an agreement is kept, in a word. */
export function StandingChip({ state }: { state: keyof typeof TONES }) {
  return <Chip tone={TONES[state]}>{AGREEMENT_STANDING_LABELS[state][useLocale()]}</Chip>;
}
