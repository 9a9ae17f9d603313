import type { Locale } from "@respite/shared/locale/locale";

export type DemoInstitution = Readonly<{
  id: string;
  code: string;
  name: string;
  currency: string;
  timeZone: string;
  locale: Locale;
}>;

/** The lenders of the demo: two in CNY, one in each Chinese script, and one in USD. */
export const DEMO_INSTITUTIONS: readonly DemoInstitution[] = [
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
];
