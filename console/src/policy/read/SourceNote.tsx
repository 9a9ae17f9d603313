import { useLingui } from "@lingui/react/macro";
import { CONFIDENCE_LABELS } from "@respite/shared/locale/labels/confidence-labels";
import type { NumberSource } from "@respite/shared/policy/policy-version";
import { sourceWords } from "@respite/shared/policy/source-words";
import { useLocale } from "../../app/use-locale.ts";
import form from "../../ui/form.module.css";

/** Where numbers come from, in the words of whoever wrote them down, and how sure we are. */
export function SourceNote({ source }: { source: NumberSource }) {
  const { t } = useLingui();
  const locale = useLocale();
  const sure = CONFIDENCE_LABELS[source.confidence][locale];
  const text = sourceWords(source.text)[locale];
  return <p className={form.quiet}>{t`Source: ${text} (${sure})`}</p>;
}
