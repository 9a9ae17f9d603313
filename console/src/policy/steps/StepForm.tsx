import { useLingui } from "@lingui/react/macro";
import type { PolicyAction } from "@respite/shared/policy/policy-status";
import { useState } from "react";
import { CommandForm } from "../../ui/CommandForm.tsx";
import { TextArea } from "../../ui/fields.tsx";
import type { House, OpenVersion } from "../policy-query.ts";
import { ConfirmPreset } from "./ConfirmPreset.tsx";
import type { PolicyCommand } from "./policy-commands.ts";
import { StepMeaning } from "./StepMeaning.tsx";
import { usePolicyCommand } from "./usePolicyCommand.ts";
import { useStepWords } from "./useStepWords.ts";

type Props = { version: OpenVersion; house: House; step: PolicyAction; onDone: () => void; onBack: () => void };

/** Takes one step with a version, on the revision that the reader has seen. */
export function StepForm({ version, house, step, onDone, onBack }: Props) {
  const { t } = useLingui();
  const words = useStepWords(version);
  const [said, setSaid] = useState("");
  const [confirmed, setConfirmed] = useState(false);
  const [tried, setTried] = useState(false);
  const [revision, setRevision] = useState(version.revision);
  const sending = usePolicyCommand(onDone);
  const needsWords = step === "RETURN" || step === "RETIRE";
  const needsPreset = step === "PUBLISH" && version.preset !== null && version.presetConfirmedByName === null;
  const why = said.trim();
  const submit = () => {
    setTried(true);
    if ((needsWords && why === "") || (needsPreset && !confirmed)) return;
    // Once it was refused as stale, the newest stands above the form: that has been seen, too.
    const expectedRevision = sending.isStale ? version.revision : revision;
    setRevision(expectedRevision);
    const of = { policyVersionId: version.id, expectedRevision, institutionId: house.id };
    void sending.send(commandOf(step, of, why, confirmed));
  };
  return (
    <CommandForm
      place="screen"
      title={words.label(step).replace("…", "")}
      submit={words.label(step).replace("…", "")}
      danger={step === "RETIRE"}
      sending={sending}
      onSubmit={submit}
      onBack={onBack}
    >
      <StepMeaning step={step} version={version} />
      {needsPreset && (
        <ConfirmPreset
          preset={version.preset ?? ""}
          house={house}
          confirmed={confirmed}
          onChange={setConfirmed}
          missing={tried && !confirmed}
        />
      )}
      {needsWords && (
        <TextArea
          label={t`Why`}
          hint={t`For the record.`}
          error={tried && why === "" ? t`Say why, in a sentence.` : null}
          value={said}
          onChange={setSaid}
          rows={2}
          required
        />
      )}
    </CommandForm>
  );
}

type Of = Readonly<{ policyVersionId: string; expectedRevision: number; institutionId: string }>;

function commandOf(step: PolicyAction, of: Of, words: string, confirmPreset: boolean): PolicyCommand {
  switch (step) {
    case "RETURN":
      return { kind: "return", input: { ...of, words } };
    case "RETIRE":
      return { kind: "retire", input: { ...of, words } };
    case "PUBLISH":
      return { kind: "publish", input: { ...of, confirmPreset } };
    case "SUBMIT":
      return { kind: "submit", input: of };
    case "EDIT":
      return { kind: "edit", input: of };
    default:
      return step satisfies never;
  }
}
