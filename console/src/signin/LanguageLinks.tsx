import { useLingui } from "@lingui/react/macro";
import { LOCALE_NAMES, LOCALES } from "@respite/shared/locale/locale";
import { switchLocale } from "../app/locale.ts";
import { useLocale } from "../app/use-locale.ts";
import styles from "./SignIn.module.css";

/** The languages, each in its own words, before anybody has signed in. */
export function LanguageLinks() {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <nav className={styles.languages} aria-label={t`Language`}>
      {LOCALES.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-current={each === locale || undefined}
          onClick={() => void switchLocale(each)}
        >
          {LOCALE_NAMES[each]}
        </button>
      ))}
    </nav>
  );
}
