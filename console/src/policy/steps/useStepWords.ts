import { useLingui } from "@lingui/react/macro";
import type { PolicyAction } from "@respite/shared/policy/policy-status";
import type { Version } from "../policy-query.ts";
import type { Obstacle } from "./step-permission.ts";

/** What the steps of a version are called, what stands against one, and what is said when one was taken. */
export function useStepWords({ id, authorName, editorName }: Pick<Version, "id" | "authorName" | "editorName">) {
  const { t } = useLingui();
  const author = authorName ?? "";
  const editor = editorName ?? "";
  return {
    label: (step: PolicyAction): string =>
      ({
        EDIT: t`Edit`,
        SUBMIT: t`Hand to a second editor…`,
        RETURN: t`Return to its author…`,
        PUBLISH: t`Publish…`,
        RETIRE: t`Retire…`,
      })[step],
    why: (against: Obstacle): string | null =>
      against === null
        ? null
        : {
            ROLE: t`Policy editors do this; your role reads the policy.`,
            SHIPS: t`It ships with the product: draft a version of your own from it.`,
            STATUS: t`Not where the version stands now.`,
            OWN_WORK:
              author === editor
                ? t`It is your own work: another policy editor publishes it.`
                : t`Drafted by ${author}, last edited by ${editor}: somebody else publishes it.`,
          }[against],
    done: (step: PolicyAction): string =>
      ({
        EDIT: t`${id} is saved.`,
        SUBMIT: t`${id} waits for a second editor.`,
        RETURN: t`${id} is a draft again.`,
        PUBLISH: t`${id} is published.`,
        RETIRE: t`${id} is retired.`,
      })[step],
  };
}
