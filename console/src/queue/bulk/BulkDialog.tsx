import "@mantine/core/styles/ModalBase.css";
import "@mantine/core/styles/Modal.css";
import "@mantine/core/styles/Overlay.css";
import "@mantine/core/styles/Paper.css";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Modal } from "@mantine/core";
import { useEffect, useState } from "react";
import { CommandForm } from "../../ui/CommandForm.tsx";
import { useFocusBack } from "../../ui/use-focus-back.ts";
import styles from "./Bulk.module.css";
import { BulkFields } from "./BulkFields.tsx";
import { BulkRows } from "./BulkRows.tsx";
import { type BulkAction, type BulkForm, EMPTY_FORM, problemsOf } from "./bulk-form.ts";
import { useBulk } from "./useBulk.ts";

type Props = { action: BulkAction; ids: readonly string[]; close: () => void };

/** One thing for several cases: what is asked, then what would become of each, then what did. Nothing is changed before that. */
export default function BulkDialog({ action, ids, close }: Props) {
  const { t } = useLingui();
  const bulk = useBulk(action, ids);
  useFocusBack();
  const [form, setForm] = useState<BulkForm>(EMPTY_FORM);
  const [tried, setTried] = useState(false);
  const { cases, previewed, applied, ready, done } = bulk;
  const change = (part: Partial<BulkForm>) => setForm((now) => ({ ...now, ...part }));
  const problems = problemsOf(action, form);
  useEffect(() => {
    if (action === "claim") void bulk.preview(form);
  }, []);

  const submit = () => {
    setTried(true);
    if (applied) close();
    else if (previewed) void bulk.apply(form);
    else if (problems.length === 0) void bulk.preview(form);
  };
  const isAsking = !previewed && action !== "claim";
  const back = previewed && !applied && action !== "claim" ? bulk.again : close;
  const titles: Record<BulkAction, string> = {
    claim: t`Claim`,
    assign: t`Assign`,
    evidence: t`Request evidence`,
  };
  const acts: Record<BulkAction, string> = {
    claim: t`${plural(ready, { one: "Claim # case", other: "Claim # cases" })}`,
    assign: t`${plural(ready, { one: "Assign # case", other: "Assign # cases" })}`,
    evidence: t`${plural(ready, { one: "Request evidence for # case", other: "Request evidence for # cases" })}`,
  };
  const all = cases.length;
  const said = applied
    ? t`${plural(done, { one: "Done for # case", other: "Done for # cases" })}: ${all - done} of ${all} left as they were.`
    : previewed
      ? t`${ready} of ${all} can be done. The others stay as they are.`
      : "";
  const nothing = previewed && !applied && ready === 0 ? t`There is nothing to do: each case says why.` : null;
  return (
    <Modal opened onClose={close} withCloseButton={false} padding={0} size="lg" centered aria-label={titles[action]}>
      <CommandForm
        key={applied ? "applied" : previewed ? "previewed" : "asked"}
        title={titles[action]}
        submit={applied ? <Trans>Close</Trans> : previewed ? acts[action] : <Trans>Preview</Trans>}
        sending={bulk.sending}
        forbidden={nothing}
        isQuiet={!isAsking}
        onSubmit={submit}
        {...(!applied && { onBack: back })}
      >
        {isAsking ? (
          <BulkFields
            action={action}
            form={form}
            institutionId={cases[0]?.institution.id ?? ""}
            change={change}
            problems={tried ? problems : []}
          />
        ) : (
          <BulkRows cases={cases} previewed={previewed} applied={applied} />
        )}
        <p role="status" className={styles.said}>
          {said}
        </p>
      </CommandForm>
    </Modal>
  );
}
