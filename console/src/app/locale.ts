import { i18n } from "@lingui/core";
import { LOCALES, type Locale } from "@respite/shared/locale/locale";
import { preferences, setPreferences } from "./preferences.ts";

/** Where the words of a part of the console are, in each language. */
export type Catalogue = Readonly<Record<Locale, () => Promise<{ messages: Record<string, string> }>>>;

const FIRST: Catalogue = {
  en: () => import("../locales/en.po"),
  "zh-Hans": () => import("../locales/zh-Hans.po"),
  "zh-Hant": () => import("../locales/zh-Hant.po"),
};

/** Of every screen that was opened so far: each brings its words along. */
const opened = new Set<Catalogue>([FIRST]);

const isLocale = (tag: string | null): tag is Locale => (LOCALES as readonly (string | null)[]).includes(tag);

/** Our nearest language for one of the browser's: traditional script for its regions, simplified for other Chinese. */
export function nearestLocale(tags: readonly string[]): Locale {
  for (const tag of tags) {
    if (/^zh-hans\b/i.test(tag)) return "zh-Hans";
    if (/^zh\b.*-(hant|tw|hk|mo)\b/i.test(tag)) return "zh-Hant";
    if (/^zh\b/i.test(tag)) return "zh-Hans";
    if (/^en\b/i.test(tag)) return "en";
  }
  return "en";
}

/** The language chosen here, else the browser's. */
export function chosenLocale(): Locale {
  const { locale } = preferences();
  return isLocale(locale) ? locale : nearestLocale(navigator.languages);
}

/** Loads the words of `locale` and shows them everywhere. */
export async function activateLocale(locale: Locale): Promise<void> {
  const words = await Promise.all([...opened].map((catalogue) => catalogue[locale]()));
  i18n.loadAndActivate({ locale, messages: Object.assign({}, ...words.map(({ messages }) => messages)) });
  document.documentElement.lang = locale;
}

/** A screen with words of its own: it is shown once they are there, and they follow the language from then on. */
export async function withWords<Screen>(screen: Promise<Screen>, catalogue: Catalogue): Promise<Screen> {
  opened.add(catalogue);
  const locale = i18n.locale as Locale;
  const [shown, { messages }] = await Promise.all([screen, catalogue[locale]()]);
  i18n.load(locale, messages);
  return shown;
}

export async function switchLocale(locale: Locale): Promise<void> {
  setPreferences({ locale });
  await activateLocale(locale);
}
