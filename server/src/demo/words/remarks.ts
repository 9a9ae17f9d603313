import type { Words } from "./in-locale.ts";

/** What people of the lender, and borrowers in answer, write. Invented. */
export const REMARKS = {
  approve: [
    {
      zh: "材料齐全，困难属实，还款意愿明确。两个方案供您选择，任选其一即可。",
      en: "Your documents are complete and the difficulty is clear. Here are the ways we can help; choose the one that suits you.",
    },
    {
      zh: "您的记录一直良好，我们愿意支持您渡过这段时间。",
      en: "Your record has been good and we would like to carry you through this.",
    },
  ],
  confirm: [
    { zh: "金额与条款核对无误。", en: "Figures and terms checked." },
    { zh: "同意经办意见。", en: "I agree with the maker." },
  ],
  sendBack: [
    {
      zh: "请补充说明复工时间，并考虑增加只还利息的方案。",
      en: "Please add when the borrower expects to work again, and consider an interest-only offer.",
    },
    { zh: "减免比例偏高，请重新测算。", en: "The waiver is on the high side; please work it out again." },
  ],
  requestMedical: [
    {
      zh: "请提供医院诊断证明或病假条，照片清晰即可。",
      en: "Please send the hospital's certificate or a doctor's note; a clear photo will do.",
    },
  ],
  requestIncome: [
    { zh: "请提供近三个月工资流水或收入证明。", en: "Please send your last three pay slips or bank statements." },
  ],
  provide: [{ zh: "已上传，请查收。", en: "I have uploaded it." }],
  decline: [
    {
      zh: "现有材料未能说明近期还款困难，目前不符合缓催条件。",
      en: "What we received does not show a recent difficulty, so we cannot grant relief now.",
    },
    { zh: "补充材料期限已过，未收到证明文件。", en: "The time to send documents is over and nothing arrived." },
  ],
  appeal: [
    {
      zh: "当时医院还没出证明，现在已经拿到，请重新考虑。",
      en: "The hospital had not issued the certificate yet. I have it now; please look again.",
    },
    {
      zh: "我认为没有考虑到我过去两年都按时还款。",
      en: "I paid on time for two years and do not think that was taken into account.",
    },
  ],
  uphold: [
    {
      zh: "复议材料未改变原结论，申请人可在情况变化后重新申请。",
      en: "The appeal brings nothing new. You can apply again when things change.",
    },
  ],
  withdraw: [
    { zh: "家人帮忙周转，已可正常还款，谢谢。", en: "My family helped out and I can pay as planned. Thank you." },
    { zh: "补偿金到账了，不需要延期了。", en: "The severance arrived; I no longer need this." },
  ],
  override: [
    {
      zh: "借款人逾期发生在确诊之后，属同一原因，建议破例。",
      en: "The arrears began after the diagnosis and have the same cause; I propose an exception.",
    },
  ],
  special: [
    {
      zh: "该笔贷款已移交诉讼，转特殊处理组协商。",
      en: "This loan is with the courts; the special handling team will negotiate.",
    },
    {
      zh: "借款人主动联系，涉及多家机构债务，转特殊处理。",
      en: "Debts with several lenders; a joint arrangement is needed.",
    },
  ],
  cancel: [
    {
      zh: "发现登记的贷款编号有误，经双方同意撤销协议。",
      en: "The agreement was booked on the wrong loan and is undone with the borrower's consent.",
    },
  ],
} as const satisfies Record<string, readonly Words[]>;

export type Remark = keyof typeof REMARKS;
