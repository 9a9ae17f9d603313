import { useLingui } from "@lingui/react/macro";
import type { PolicyAction } from "@respite/shared/policy/policy-status";
import { useLocale } from "../../app/use-locale.ts";
import { formatDate } from "../../format/date.ts";
import form from "../../ui/form.module.css";
import type { OpenVersion } from "../policy-query.ts";

/** What a step does to cases, before it is taken. */
export function StepMeaning({ step, version }: { step: PolicyAction; version: OpenVersion }) {
  const { t } = useLingui();
  const from = formatDate(version.effectiveFrom, useLocale());
  const means: Readonly<Record<PolicyAction, string>> = {
    EDIT: "",
    SUBMIT: t`From here on nobody edits it; a second editor publishes it or returns it.`,
    RETURN: t`It becomes a draft again; its author reads why.`,
    PUBLISH: t`Cases received from ${from} on are decided by it, and the version before ends. It is never changed again.`,
    RETIRE: t`From today on new cases are decided by the policy that ships; cases pinned to this version keep it. One that was still to begin leaves everything as it was.`,
  };
  return <p className={form.said}>{means[step]}</p>;
}
