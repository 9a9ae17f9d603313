import { template } from "../template.ts";

/** Rights, duties and default: each block is one item of the list. */
export const LETTER_DUTIES = template({
  kind: "LETTER_DUTIES",
  version: 1,
  variables: { lender: "text" },
  subject: {
    "zh-Hans": "五、双方的权利、义务和违约责任",
    "zh-Hant": "五、雙方的權利、義務和違約責任",
    en: "5. Rights, duties, and what happens on default",
  },
  body: [
    {
      say: {
        "zh-Hans": "您的义务：按上表日期和金额还款；难以按时还款时，在到期日前告诉我们。",
        "zh-Hant": "您的義務：按上表日期和金額還款；難以按時還款時，在到期日前告訴我們。",
        en: "You pay the amounts above on their dates. If you cannot, you tell us before the day.",
      },
    },
    {
      say: {
        "zh-Hans":
          "您的权利：按协议还款期间，{lender}及其委托机构停止对本笔贷款的催收；您可以随时取得本函和还款日历，并就任何决定提出异议。",
        "zh-Hant":
          "您的權利：按協議還款期間，{lender}及其委託機構停止對本筆貸款的催收；您可以隨時取得本函和還款日曆，並就任何決定提出異議。",
        en: "As long as you do, {lender} and everybody who acts for it stop collection on this loan. You can have this letter and the calendar of its dates at any time, and object to any decision about it.",
      },
    },
    {
      say: {
        "zh-Hans":
          "违约责任：某期未按时足额还款的，我们先书面提醒，并给予补足的期限。期满仍未补足的，协议终止：停止催收和征信保护结束，未还款项按原合同约定处理。已按新计划还的款项全部有效。",
        "zh-Hant":
          "違約責任：某期未按時足額還款的，我們先書面提醒，並給予補足的期限。期滿仍未補足的，協議終止：停止催收和徵信保護結束，未還款項按原合同約定處理。已按新計畫還的款項全部有效。",
        en: "If a payment is missing, we first write to you and give you time to make it good. If it is still missing after that time, the agreement ends: so do the pause in collection and the protection of your reported status, and what is unpaid is governed by the original contract. Whatever you paid under the plan counts.",
      },
    },
    {
      say: {
        "zh-Hans": "向征信机构报送任何不良信息前，我们会事先书面告知您。",
        "zh-Hant": "向徵信機構報送任何不良資訊前，我們會事先書面告知您。",
        en: "Before anything negative is reported to a credit bureau, we tell you in writing.",
      },
    },
  ],
});

/** What it does to the credit record, and all else. */
export const LETTER_OTHER = template({
  kind: "LETTER_OTHER",
  version: 1,
  variables: { agreed: "flag", complaint: "text" },
  subject: {
    "zh-Hans": "六、征信影响及其他事项",
    "zh-Hant": "六、徵信影響及其他事項",
    en: "6. Credit reporting and other matters",
  },
  body: [
    {
      when: "agreed",
      say: {
        "zh-Hans":
          "征信影响：自申请之日起至协议履行完毕，报送的还款状态冻结在申请时的水平，不会变差；延后的期次不作为逾期报送。",
        "zh-Hant":
          "徵信影響：自申請之日起至協議履行完畢，報送的還款狀態凍結在申請時的水平，不會變差；延後的期次不作為逾期報送。",
        en: "Credit reporting: from the day you applied until the agreement has been kept to its end, the status we report stays at the level it had then and does not get worse. Payments that were moved are not reported as late.",
      },
    },
    {
      unless: "agreed",
      say: {
        "zh-Hans":
          "征信影响：自申请之日起，报送的还款状态冻结在申请时的水平；接受方案并按协议还款的，冻结延续至协议履行完毕，延后的期次不作为逾期报送。不接受方案的，冻结于方案失效时结束。",
        "zh-Hant":
          "徵信影響：自申請之日起，報送的還款狀態凍結在申請時的水平；接受方案並按協議還款的，凍結延續至協議履行完畢，延後的期次不作為逾期報送。不接受方案的，凍結於方案失效時結束。",
        en: "Credit reporting: from the day you applied, the status we report stays at the level it had then. If you accept a plan and keep it, that lasts to its end, and payments that were moved are not reported as late. If you accept none, it ends when the plans lapse.",
      },
    },
    {
      say: {
        "zh-Hans": "除上述约定外，原合同其他条款不变。",
        "zh-Hant": "除上述約定外，原合同其他條款不變。",
        en: "Nothing else in your contract changes.",
      },
    },
    {
      say: {
        "zh-Hans": "如认为我们处理不当，您可以向外部投诉：{complaint}。",
        "zh-Hant": "如認為我們處理不當，您可以向外部投訴：{complaint}。",
        en: "If we do not treat you as we should, you can complain outside: {complaint}.",
      },
    },
  ],
});
