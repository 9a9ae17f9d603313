import { Plural, Trans } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import type { DecidePanel_CaseFragment } from "../operations.generated.ts";
import { TextArea } from "../ui/fields.tsx";
import form from "../ui/form.module.css";
import { WithinAuthority } from "./AuthorityNote.tsx";
import { DecisionForm } from "./DecisionForm.tsx";
import { useDraft } from "./draft-store.ts";
import { ofProposal } from "./furthest.ts";
import { permission } from "./permission.ts";
import { SecondReviewNote } from "./SecondReviewNote.tsx";

/** The checker agrees with exactly the offers on screen: their hash goes with the confirmation. */
export function ConfirmForm({ data }: { data: DecidePanel_CaseFragment }) {
  const { draft, change } = useDraft(data.id);
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const words = draft.words.trim();
  return (
    <DecisionForm
      data={data}
      title={<Trans>Confirm</Trans>}
      submit={<Plural value={data.offers.length} one="Confirm # offer" other="Confirm # offers" />}
      decide={(command) =>
        data.offersHash
          ? { mode: "confirm", input: { ...command, termsHash: data.offersHash, ...(words && { words }) } }
          : null
      }
    >
      <SecondReviewNote
        reasons={data.secondReviewReasons}
        findings={ofProposal(data)}
        maker={data.maker?.name ?? null}
      />
      {permission(data, "CONFIRM").allowed && (
        <WithinAuthority>
          <Trans>This lies within your authority to confirm.</Trans>
        </WithinAuthority>
      )}
      <p className={form.quiet}>
        <Trans>
          You confirm the offers as they stand on the left. If one of them changes before your confirmation takes
          effect, it is refused.
        </Trans>
      </p>
      <TextArea
        ref={first}
        label={<Trans>Note for the record</Trans>}
        hint={<Trans>Optional.</Trans>}
        value={draft.words}
        onChange={(text) => change({ words: text })}
        rows={2}
      />
    </DecisionForm>
  );
}
