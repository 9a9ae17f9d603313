import { useLingui } from "@lingui/react/macro";
import { Chip, type Tone } from "../ui/Chip.tsx";
import type { VersionState } from "./version-state.ts";

const TONES: Readonly<Record<VersionState, Tone>> = {
  DRAFT: "info",
  IN_REVIEW: "warn",
  IN_FORCE: "accent",
  TO_COME: "info",
  ENDED: "faint",
  RETIRED: "faint",
  SHIPS: "faint",
};

/** How a version stands, in a word. */
export function StateChip({ state }: { state: VersionState }) {
  const { t } = useLingui();
  const words: Readonly<Record<VersionState, string>> = {
    DRAFT: t`Draft`,
    IN_REVIEW: t`In review`,
    IN_FORCE: t`Now in force`,
    TO_COME: t`Still to come`,
    ENDED: t`Ended`,
    RETIRED: t`Retired`,
    SHIPS: t`Ships with the product`,
  };
  return (
    <Chip tone={TONES[state]} dot={state !== "SHIPS"}>
      {words[state]}
    </Chip>
  );
}
