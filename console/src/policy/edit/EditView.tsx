import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import { useViewer } from "../../app/viewer.tsx";
import form from "../../ui/form.module.css";
import type { House, OpenVersion } from "../policy-query.ts";
import { obstacle } from "../steps/step-permission.ts";
import { useStepWords } from "../steps/useStepWords.ts";
import { EditForm } from "./EditForm.tsx";

type Props = { version: OpenVersion; policy: PolicyVersion; house: House };

/** The numbers and sentences of a draft, to be written; or why they are not the reader's to write. */
export default function EditView({ version, policy, house }: Props) {
  const viewer = useViewer();
  const why = useStepWords(version).why(obstacle(viewer, version, "EDIT"));
  if (why !== null)
    return (
      <p className={form.forbidden} role="status">
        {why}
      </p>
    );
  return <EditForm version={version} policy={policy} house={house} />;
}
