import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { ReliefMeasureInput } from "../operations.generated.ts";
import { Input } from "../ui/fields.tsx";
import { composeRelief, formOf, mayWaive, type ReliefForm } from "./compose.ts";
import { MeasureEditor } from "./MeasureEditor.tsx";
import { type MeasureForm, newMeasure } from "./measure-form.ts";
import styles from "./Offer.module.css";
import { addable } from "./stand-together.ts";
import { usePenaltyHint } from "./usePenaltyHint.ts";

/** Changes what an offer is made of; every change is computed by the server while one looks. */
export function OfferEditor({
  measures,
  onChange,
}: {
  measures: readonly ReliefMeasureInput[];
  onChange: (measures: ReliefMeasureInput[]) => void;
}) {
  const { t } = useLingui();
  const editor = useRef<HTMLDivElement>(null);
  const [form, setForm] = useState(() => formOf(measures));
  const { parts } = form;
  const penaltyHint = usePenaltyHint(parts);
  const change = (part: Partial<ReliefForm>) => {
    const next = { ...form, ...part };
    setForm(next);
    onChange(composeRelief(next));
  };
  const set = (at: number, part: Partial<MeasureForm>) =>
    change({ parts: parts.map((each, index) => (index === at ? { ...each, ...part } : each)) });
  const [next] = addable(parts);
  const focus = (which: string) => [...(editor.current?.querySelectorAll<HTMLElement>(which) ?? [])].at(-1)?.focus();
  // Drawn at once: the keyboard goes on where something has come, or where something can come again.
  const add = () => {
    if (!next) return;
    flushSync(() => change({ parts: [...parts, newMeasure(next)] }));
    focus("[data-measure] select");
  };
  const remove = (at: number) => {
    flushSync(() => change({ parts: parts.filter((_, index) => index !== at) }));
    focus("[data-add]");
  };
  return (
    <div ref={editor} className={styles.editor}>
      {parts.map((_, at) => (
        <MeasureEditor
          // The place is what a measure is told by: its kind changes while it is edited.
          key={String(at)}
          parts={parts}
          at={at}
          onChange={(part) => set(at, part)}
          onRemove={() => remove(at)}
        />
      ))}
      {next && (
        <Button
          data-add
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={15} />}
          onClick={add}
          justify="start"
        >
          <Trans>Add a measure</Trans>
        </Button>
      )}
      {mayWaive(parts) && (
        <Input
          label={t`Waive, % of the deferral’s interest`}
          type="number"
          min={0}
          max={100}
          value={form.waivedPercent}
          onChange={(waivedPercent) => change({ waivedPercent })}
        />
      )}
      <Input
        label={t`Waive, % of the unpaid penalties`}
        hint={penaltyHint}
        type="number"
        min={0}
        max={100}
        value={form.penaltyPercent}
        onChange={(penaltyPercent) => change({ penaltyPercent })}
      />
    </div>
  );
}
