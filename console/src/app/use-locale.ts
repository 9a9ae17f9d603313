import { useLingui } from "@lingui/react";
import type { Locale } from "@respite/shared/locale/locale";

/** The language on screen; a component that formats numbers or dates re-renders when it changes. */
export const useLocale = (): Locale => useLingui().i18n.locale as Locale;
