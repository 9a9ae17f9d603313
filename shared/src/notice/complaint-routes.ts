import type { Sentence } from "../locale/locale.ts";

const CN: Sentence = {
  "zh-Hans": "金融消费者投诉热线 12378（国家金融监督管理总局）；涉及征信的，可拨打 12363（中国人民银行）",
  "zh-Hant": "金融消費者投訴熱線 12378（國家金融監督管理總局）；涉及徵信的，可撥打 12363（中國人民銀行）",
  en: "the consumer line 12378 of the National Financial Regulatory Administration or, about credit records, 12363 of the People's Bank of China",
};

/** Where to turn when a lender does not help, by country: outside of it, and free of charge. */
const ROUTES: Readonly<Record<string, Sentence>> = {
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

/** The route of a policy's jurisdiction (ISO 3166). */
export const complaintRoute = (jurisdiction: string): Sentence => ROUTES[jurisdiction] ?? ELSEWHERE;
