import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import styles from "./Policy.module.css";
import type { OpenVersion } from "./policy-query.ts";
import { POLICY_VIEWS, type PolicyView } from "./policy-search.ts";
import { ships } from "./version-state.ts";

/** The ways to look at a version; each has an address of its own. */
export function VersionViews({ version, view }: { version: OpenVersion; view: PolicyView }) {
  const { t } = useLingui();
  const labels: Readonly<Record<PolicyView, string>> = {
    rules: t`Rules`,
    changes: t`What changes`,
    edit: t`Edit`,
    replay: t`On past cases`,
  };
  const shown = POLICY_VIEWS.filter((each) => each !== "edit" || (version.status === "DRAFT" && !ships(version)));
  return (
    <nav className={styles.views} aria-label={t`Views of the version`}>
      {shown.map((each) => (
        <Link
          key={each}
          to="/policy"
          search={each === "rules" ? { version: version.id } : { version: version.id, view: each }}
          className={styles.view}
          data-current={each === view || undefined}
          aria-current={each === view ? "page" : undefined}
        >
          {labels[each]}
        </Link>
      ))}
    </nav>
  );
}
