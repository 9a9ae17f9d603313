import { template } from "../template.ts";

/** The running text of a letter, one block a passage, in the order of the six contents that Art. 70 demands (CN-06). */
export const LETTER_OPENING = template({
  kind: "LETTER_OPENING",
  version: 1,
  variables: { borrower: "text", number: "text", on: "date", agreed: "flag", validUntil: "text" },
  subject: { "zh-Hans": "{borrower}，您好：", "zh-Hant": "{borrower}，您好：", en: "Dear {borrower}," },
  body: [
    {
      when: "agreed",
      say: {
        "zh-Hans":
          "感谢您及时与我们联系。您已接受申请 {number} 的下述还款方案，本协议自 {on} 起生效，取代原还款计划。请妥善保存。",
        "zh-Hant":
          "感謝您及時與我們聯絡。您已接受申請 {number} 的下述還款方案，本協議自 {on} 起生效，取代原還款計畫。請妥善保存。",
        en: "Thank you for turning to us in time. You have accepted the plan below under application {number}. It is in force from {on} and takes the place of your former schedule. Please keep this letter.",
      },
    },
    {
      unless: "agreed",
      say: {
        "zh-Hans":
          "感谢您及时与我们联系。您的申请 {number} 已于 {on} 通过。请在 {validUntil} 前（含当日）从下述方案中选择一个；您接受后，所列日期和金额即为新的还款计划，本函所载条款随之生效。",
        "zh-Hant":
          "感謝您及時與我們聯絡。您的申請 {number} 已於 {on} 通過。請在 {validUntil} 前（含當日）從下述方案中選擇一個；您接受後，所列日期和金額即為新的還款計畫，本函所載條款隨之生效。",
        en: "Thank you for turning to us in time. Your application {number} was approved on {on}. Please choose one of the plans below, on {validUntil} at the latest. Once you accept it, its dates and amounts are your new schedule, and the terms of this letter apply.",
      },
    },
  ],
});

export const LETTER_BALANCE = template({
  kind: "LETTER_BALANCE",
  version: 1,
  variables: { on: "date", outstanding: "money", currency: "text" },
  subject: {
    "zh-Hans": "一、欠款余额、结构及币种",
    "zh-Hant": "一、欠款餘額、結構及幣種",
    en: "1. Balance, what it consists of, and currency",
  },
  body: [
    {
      say: {
        "zh-Hans": "截至 {on}，未还本金为 {outstanding}，币种为 {currency}。按新计划还需还的金额构成如下：",
        "zh-Hant": "截至 {on}，未還本金為 {outstanding}，幣種為 {currency}。按新計畫還需還的金額構成如下：",
        en: "On {on} the principal outstanding was {outstanding}. The currency is {currency} throughout. What is still to be paid consists of:",
      },
    },
  ],
});

export const LETTER_INSTALMENTS = template({
  kind: "LETTER_INSTALMENTS",
  version: 1,
  variables: { method: "text", currency: "text" },
  subject: {
    "zh-Hans": "二、还款周期、方式、币种及每期日期和金额",
    "zh-Hant": "二、還款週期、方式、幣種及每期日期和金額",
    en: "2. Cycle, method, currency, and every date and amount",
  },
  body: [
    {
      say: {
        "zh-Hans": "按月还款；还款方式：{method}；币种：{currency}。每期的还款日和应还金额如下：",
        "zh-Hant": "按月還款；還款方式：{method}；幣種：{currency}。每期的還款日和應還金額如下：",
        en: "Payments fall due monthly; method: {method}; currency: {currency}. Each falls due on the day, and is of the amount, in this table:",
      },
    },
  ],
});

export const LETTER_CHARGES = template({
  kind: "LETTER_CHARGES",
  version: 1,
  variables: { rate: "text" },
  subject: {
    "zh-Hans": "三、还款期间的利息和费用",
    "zh-Hant": "三、還款期間的利息和費用",
    en: "3. Interest and fees meanwhile",
  },
  body: [
    {
      say: {
        "zh-Hans":
          "还款期间按年利率 {rate} 对未还本金计息，已包含在上表各期金额中；不另收任何费用。按协议还款期间不计收罚息。",
        "zh-Hant":
          "還款期間按年利率 {rate} 對未還本金計息，已包含在上表各期金額中；不另收任何費用。按協議還款期間不計收罰息。",
        en: "Interest goes on at {rate} a year on the principal outstanding, and is contained in the amounts above. No fee is charged. No penalty interest is charged as long as the plan is kept.",
      },
    },
  ],
});

/** Where one rate on the principal outstanding would not be the whole truth: it changes meanwhile, or interest is flat. */
export const LETTER_RATES = template({
  kind: "LETTER_RATES",
  version: 1,
  variables: { flat: "flag", rates: "lines" },
  subject: {
    "zh-Hans": "三、还款期间的利息和费用",
    "zh-Hant": "三、還款期間的利息和費用",
    en: "3. Interest and fees meanwhile",
  },
  body: [
    {
      unless: "flat",
      say: {
        "zh-Hans": "还款期间对未还本金计息，已包含在上表各期金额中。年利率为：",
        "zh-Hant": "還款期間對未還本金計息，已包含在上表各期金額中。年利率為：",
        en: "Interest goes on on the principal outstanding, and is contained in the amounts above. A year of it is:",
      },
    },
    {
      when: "flat",
      say: {
        "zh-Hans": "本笔贷款的利息不随已还本金减少，已包含在上表各期金额中。年利率为：",
        "zh-Hant": "本筆貸款的利息不隨已還本金減少，已包含在上表各期金額中。年利率為：",
        en: "Interest is flat: it does not fall with what has been repaid, and is contained in the amounts above. A year of it is:",
      },
    },
    { say: { "zh-Hans": "{rates}", "zh-Hant": "{rates}", en: "{rates}" } },
    {
      say: {
        "zh-Hans": "不另收任何费用。按协议还款期间不计收罚息。",
        "zh-Hant": "不另收任何費用。按協議還款期間不計收罰息。",
        en: "No fee is charged. No penalty interest is charged as long as the plan is kept.",
      },
    },
  ],
});

/** Where all that is owed falls due at once, as with a loan that is paid in one sum at its end. */
export const LETTER_ONE_PAYMENT = template({
  kind: "LETTER_ONE_PAYMENT",
  version: 1,
  variables: { method: "text", currency: "text" },
  subject: {
    "zh-Hans": "二、还款周期、方式、币种及每期日期和金额",
    "zh-Hant": "二、還款週期、方式、幣種及每期日期和金額",
    en: "2. Cycle, method, currency, and every date and amount",
  },
  body: [
    {
      say: {
        "zh-Hans": "一次性还清；还款方式：{method}；币种：{currency}。还款日和应还金额如下：",
        "zh-Hant": "一次性還清；還款方式：{method}；幣種：{currency}。還款日和應還金額如下：",
        en: "All falls due in one payment; method: {method}; currency: {currency}. Its day and amount:",
      },
    },
  ],
});

export const LETTER_PROMISE = template({
  kind: "LETTER_PROMISE",
  version: 1,
  variables: {},
  subject: { "zh-Hans": "四、结清前的承诺", "zh-Hant": "四、結清前的承諾", en: "4. A promise until it is settled" },
  body: [
    {
      say: {
        "zh-Hans": "如本笔欠款为信用卡欠款，您承诺在全部结清前不向任何银行申请信用卡。其他贷款不适用本条。",
        "zh-Hant": "如本筆欠款為信用卡欠款，您承諾在全部結清前不向任何銀行申請信用卡。其他貸款不適用本條。",
        en: "If this debt is owed on a credit card, you promise not to apply to any bank for a credit card until it is settled. Nothing of the kind is asked of you for any other loan.",
      },
    },
  ],
});
