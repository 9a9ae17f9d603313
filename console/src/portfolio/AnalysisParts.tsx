import { useLingui } from "@lingui/react/macro";
import { GROUND_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import { MEASURE_LABELS } from "@respite/shared/locale/labels/relief-labels";
import type { Locale } from "@respite/shared/locale/locale";
import { useLocale } from "../app/use-locale.ts";
import { CohortSection } from "./CohortSection.tsx";
import { ConsistencySection } from "./ConsistencySection.tsx";
import { CostSection } from "./CostSection.tsx";
import { FunnelSection } from "./FunnelSection.tsx";
import { GrantsSection } from "./GrantsSection.tsx";
import { KeyFigures } from "./KeyFigures.tsx";
import styles from "./Portfolio.module.css";
import type { Analysis } from "./portfolio-query.ts";

const wordIn = (labels: object, key: string, locale: Locale): string => {
  const found = (labels as Readonly<Record<string, Readonly<Record<Locale, string>>>>)[key];
  return found?.[locale] ?? key;
};

/** Everything that a period tells, from how far cases came to how alike they were decided. */
export function AnalysisParts({ analysis }: { analysis: Analysis }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { leastPeople, byGround, byMeasure, byInstitution } = analysis;
  return (
    <>
      <KeyFigures analysis={analysis} />
      <div className={styles.parts}>
        <FunnelSection funnel={analysis.funnel} least={leastPeople} />
        <GrantsSection
          title={t`Granted, by ground`}
          parts={byGround}
          nameOf={(key) => wordIn(GROUND_LABELS, key, locale)}
          least={leastPeople}
        />
        <GrantsSection
          title={t`Granted, by measure`}
          parts={byMeasure}
          nameOf={(key) => (key === "NONE" ? t`Not recorded` : wordIn(MEASURE_LABELS, key, locale))}
          least={leastPeople}
        />
        <GrantsSection
          title={t`Granted, by institution`}
          parts={byInstitution}
          nameOf={(key) => key}
          least={leastPeople}
        />
        <CohortSection cohorts={analysis.cohorts} least={leastPeople} />
        <CostSection costs={analysis.costs} least={leastPeople} />
      </div>
      <ConsistencySection alike={analysis.alike} least={leastPeople} />
    </>
  );
}
