import type { Locale } from "@respite/shared/locale/locale";

export type DemoInstitution = Readonly<{
  id: string;
  code: string;
  /** As the institution writes it. */
  name: string;
  /** ISO 4217 code of its loans. */
  currency: string;
  /** IANA time zone that says which day is today. */
  timeZone: string;
  locale: Locale;
}>;

/** The lenders of the demo. Their ids stay the same, so that tokens and links outlive a new database. */
export const DEMO_INSTITUTIONS: readonly [DemoInstitution, DemoInstitution, DemoInstitution, DemoInstitution] = [
  {
    id: "01900000-0000-7000-8000-000000000001",
    code: "HEYUAN",
    name: "和源消费金融",
    currency: "CNY",
    timeZone: "Asia/Shanghai",
    locale: "zh-Hans",
  },
  {
    id: "01900000-0000-7000-8000-000000000002",
    code: "QINGHE",
    name: "晴禾小額貸款",
    currency: "CNY",
    timeZone: "Asia/Shanghai",
    locale: "zh-Hant",
  },
  {
    id: "01900000-0000-7000-8000-000000000003",
    code: "HARBOR",
    name: "Harbor Lending",
    currency: "USD",
    timeZone: "America/New_York",
    locale: "en",
  },
  {
    id: "01900000-0000-7000-8000-000000000004",
    code: "WATTLE",
    name: "Wattle Credit",
    currency: "AUD",
    timeZone: "Australia/Sydney",
    locale: "en",
  },
];
