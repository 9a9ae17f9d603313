import type { Sentence } from "../locale/locale.ts";

const CN: Sentence = {
  "zh-Hans": "金融消费者投诉热线 12378（国家金融监督管理总局）；涉及征信的，可拨打 12363（中国人民银行）",
  "zh-Hant": "金融消費者投訴熱線 12378（國家金融監督管理總局）；涉及徵信的，可撥打 12363（中國人民銀行）",
  en: "the consumer line 12378 of the National Financial Regulatory Administration or, about credit records, 12363 of the People's Bank of China",
};

type Routes = Readonly<Record<string, Sentence>>;

const FIRST: Routes = {
  CN,
  US: {
    "zh-Hans": "美国消费者金融保护局（consumerfinance.gov/complaint）",
    "zh-Hant": "美國消費者金融保護局（consumerfinance.gov/complaint）",
    en: "the Consumer Financial Protection Bureau, consumerfinance.gov/complaint",
  },
  GB: {
    "zh-Hans": "英国金融申诉专员服务（financial-ombudsman.org.uk）",
    "zh-Hant": "英國金融申訴專員服務（financial-ombudsman.org.uk）",
    en: "the Financial Ombudsman Service, financial-ombudsman.org.uk",
  },
  AU: {
    "zh-Hans": "澳大利亚金融投诉管理局（afca.org.au）",
    "zh-Hant": "澳洲金融投訴管理局（afca.org.au）",
    en: "the Australian Financial Complaints Authority, afca.org.au",
  },
};

const ELSEWHERE: Sentence = {
  "zh-Hans": "所在地的金融监管机构",
  "zh-Hant": "所在地的金融監管機構",
  en: "the financial supervisor of your country",
};

/**
 * In Korea the Financial Supervisory Service takes complaints and mediates.
 *
 * @see https://www.fss.or.kr/eng/main/contents.do?menuNo=400078 read [S]; its telephone number 1332 is general knowledge [M]
 */
const KR: Sentence = {
  "zh-Hans": "韩国金融监督院（电话 1332，fss.or.kr）",
  "zh-Hant": "韓國金融監督院（電話 1332，fss.or.kr）",
  en: "the Financial Supervisory Service, telephone 1332, fss.or.kr",
};

/**
 * In the European Union every country has its own body that settles disputes out of court, and FIN-NET names it.
 *
 * @see http://ec.europa.eu/finance/fin-net/how_en.htm read [S]; that a lender must belong to one, by directive 2023/2225, is
 *   general knowledge [M]
 */
const EU: Sentence = {
  "zh-Hans": "所在国的金融争议非诉讼解决机构（可通过欧盟委员会的 FIN-NET 网络查询）",
  "zh-Hant": "所在國的金融爭議非訴訟解決機構（可透過歐盟委員會的 FIN-NET 網路查詢）",
  en: "the body of your country that settles financial disputes out of court; FIN-NET, the European Commission's network of these bodies, names it",
};

/** By version: what a letter was sent with is printed with it again. */
const VERSIONS = { 1: FIRST, 2: { ...FIRST, KR, EU } } as const satisfies Record<number, Routes>;
export type ComplaintRoutes = keyof typeof VERSIONS;

/** The version in use. */
const COMPLAINT_ROUTES: ComplaintRoutes = 2;

/** Where to turn when a lender does not help, by a policy's jurisdiction (ISO 3166, or EU): outside of it, and free of charge. */
export function complaintRoute(jurisdiction: string, version: ComplaintRoutes = COMPLAINT_ROUTES): Sentence {
  const routes: Routes = VERSIONS[version];
  return routes[jurisdiction] ?? ELSEWHERE;
}
