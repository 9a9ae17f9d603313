import type { PolicyAction } from "@respite/shared/policy/policy-status";
import { useEffect, useRef, useState } from "react";
import { useViewer } from "../../app/viewer.tsx";
import { showToast } from "../../ui/toasts.ts";
import type { House, OpenVersion } from "../policy-query.ts";
import { ships } from "../version-state.ts";
import { StepButton } from "./StepButton.tsx";
import { StepForm } from "./StepForm.tsx";
import styles from "./Steps.module.css";
import { obstacle, stepsAt } from "./step-permission.ts";
import { useStepWords } from "./useStepWords.ts";

/** What can be done with a version where it stands: each step with its reason where it is forbidden, and the form of one. */
export function Steps({ version, house }: { version: OpenVersion; house: House }) {
  const viewer = useViewer();
  const words = useStepWords(version);
  const [step, setStep] = useState<PolicyAction | null>(null);
  const row = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && step === null) row.current?.querySelector("button")?.focus();
    wasOpen.current = step !== null;
  }, [step]);
  const steps = ships(version) ? [] : stepsAt(version);
  if (steps.length === 0) return null;
  const done = (taken: PolicyAction) => {
    setStep(null);
    showToast({ tone: "done", text: words.done(taken) });
  };
  // Somebody else may have taken it meanwhile: then its form has nothing to send.
  if (step && steps.includes(step))
    return (
      <StepForm version={version} house={house} step={step} onDone={() => done(step)} onBack={() => setStep(null)} />
    );
  return (
    <div ref={row} className={styles.steps}>
      {steps.map((each) => (
        <StepButton
          key={each}
          label={words.label(each)}
          why={words.why(obstacle(viewer, version, each))}
          run={() => setStep(each)}
        />
      ))}
    </div>
  );
}
