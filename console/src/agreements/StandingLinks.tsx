import { useLingui } from "@lingui/react/macro";
import { AGREEMENT_STANDING_LABELS } from "@respite/shared/locale/labels/agreement-labels";
import { Link } from "@tanstack/react-router";
import { useLocale } from "../app/use-locale.ts";
import styles from "./Agreements.module.css";
import { STANDINGS, type Standing } from "./agreement-search.ts";

/** Narrows the list to how agreements stand; the choice is in the address. */
export function StandingLinks({ state }: { state: Standing | undefined }) {
  const { t } = useLingui();
  const locale = useLocale();
  const choices = [undefined, ...STANDINGS];
  return (
    <nav aria-label={t`How agreements stand`}>
      <ul className={styles.standings}>
        {choices.map((choice) => (
          <li key={choice ?? "all"}>
            <Link
              to="/agreements"
              search={choice ? { state: choice } : {}}
              className={styles.standing}
              activeOptions={{ exact: true }}
              data-current={choice === state || undefined}
              aria-current={choice === state ? "page" : undefined}
            >
              {choice ? AGREEMENT_STANDING_LABELS[choice][locale] : t`All`}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
