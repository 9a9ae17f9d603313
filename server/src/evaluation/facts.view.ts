import type { Facts } from "@respite/shared/evaluation/facts";
import { listFacts } from "@respite/shared/evaluation/list-facts";
import { FACT_LABELS, FACT_SOURCE_LABELS } from "@respite/shared/locale/labels/fact-labels";
import type { Locale } from "@respite/shared/locale/locale";

/** The facts of an evaluation as the API shows them, in one language. */
export const viewFacts = (facts: Facts, businessDate: string, locale: Locale) =>
  listFacts(facts, businessDate).map(({ name, value, source, asOf }) => ({
    name,
    source,
    asOf,
    value: value[locale],
    label: FACT_LABELS[name][locale],
    sourceLabel: FACT_SOURCE_LABELS[source][locale],
  }));
