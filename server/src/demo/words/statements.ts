import type { HardshipReason } from "@respite/shared/case/case-words";
import type { Words } from "./in-locale.ts";

/** What borrowers say, by reason. Invented. */
export const STATEMENTS: Readonly<Record<HardshipReason, readonly Words[]>> = {
  ILLNESS: [
    {
      zh: "上月查出需要手术，住院三周，出院后医生要求休养两个月，期间只有基本工资，想请贵司把后面几期往后延。",
      en: "I had surgery last month and was in hospital for three weeks. My doctor wants me off work for two more months, on sick pay only. Please move my next payments.",
    },
    {
      zh: "母亲突发脑梗住院，我请了长假陪护，医药费已花掉积蓄。等她出院我就能复工，希望暂缓三个月。",
      en: "My mother had a stroke and I took unpaid leave to look after her. The bills have used up our savings. I can start again once she is home; three months would carry us through.",
    },
    {
      zh: "腰椎间盘突出，医生开了两个月病假条，计件工资基本停了。",
      en: "I was diagnosed with a slipped disc and have a doctor's note for eight weeks. I am paid by the piece, so there is almost no income until then.",
    },
  ],
  JOB_LOSS: [
    {
      zh: "公司整条产线裁撤，本月正式解除合同，补偿金还没到账。已经在面试，预计两三个月内能重新上班。",
      en: "My whole production line was closed and my contract ended this month; the severance has not been paid yet. I am interviewing and expect to be working again within three months.",
    },
    {
      zh: "门店关闭，我失业了，正在领失业金，每月只够生活开支，请求延期还款。",
      en: "The store I worked at shut down. Unemployment benefit covers food and rent and nothing else. I need some time before I can pay again.",
    },
  ],
  INCOME_DROP: [
    {
      zh: "跑网约车，最近平台派单少了一半，扣完租车费所剩无几，想先还利息，等旺季再恢复。",
      en: "I drive for a ride app and trips have dropped by half. After the car lease there is little left. I could pay the interest for now and go back to normal in the busy season.",
    },
    {
      zh: "小店生意下滑，这个季度营业额只有去年的六成，希望把每月还款降一些。",
      en: "Sales at my shop are at 60 per cent of last year's. A lower instalment for a while would keep me going.",
    },
  ],
  REDUCED_HOURS: [
    {
      zh: "工厂实行轮休，每周只排三天班，收入少了四成，预计持续到订单恢复。",
      en: "The plant put us on a three-day week. I earn 40 per cent less until orders come back.",
    },
    {
      zh: "学校改为半日制，我的课时减了一半，下学期才能恢复。",
      en: "My hours at the school were cut in half until the next term.",
    },
  ],
  BEREAVEMENT: [
    {
      zh: "父亲上月去世，丧葬费用由我承担，家里少了一份收入，恳请宽限几期。",
      en: "My father passed away last month. I am paying for the funeral and we lost his pension. I ask for a few months.",
    },
    {
      zh: "爱人意外离世，我一个人带两个孩子，需要时间重新安排生活。",
      en: "I lost my husband and am now alone with two children. I need some time to put things in order.",
    },
  ],
  DISASTER: [
    {
      zh: "台风过后一楼仓库进水，货物和设备全泡了，保险还在定损，请暂缓还款。",
      en: "The hurricane flooded our ground floor; stock and equipment are ruined and the insurer is still assessing. Please pause my payments.",
    },
    {
      zh: "山洪冲毁了大棚，今年的收成没了，补贴要到年底才发。",
      en: "The flood took our greenhouses and this year's crop. The relief money comes at the end of the year.",
    },
  ],
  EPIDEMIC: [
    {
      zh: "小区封闭管理，我做餐饮外摆，完全没法出摊。",
      en: "Our district is under health restrictions and my food stall cannot open.",
    },
    {
      zh: "孩子确诊后全家居家隔离，请假期间没有收入。",
      en: "Our family is in isolation after my son tested positive, and I am not paid while I am at home.",
    },
  ],
  ACCIDENT: [
    {
      zh: "送货途中被追尾，右手骨折打了石膏，至少六周不能干活，对方赔款还在走流程。",
      en: "I was rear-ended on a delivery and broke my right hand. I cannot work for at least six weeks and the other driver's insurer has not paid.",
    },
    {
      zh: "工地上摔伤，已报工伤，认定结果要等一个月。",
      en: "I fell on a building site. The workers' compensation claim takes another month to settle.",
    },
  ],
  DISABILITY: [
    {
      zh: "视力下降已办理残疾证，正在转岗，新岗位工资要下季度才定。",
      en: "My eyesight has failed and I am registered disabled. My employer is moving me to another job; the new pay is settled next quarter.",
    },
  ],
  DIVORCE: [
    {
      zh: "刚办完离婚，房租和孩子的费用现在都由我承担，想先把月供降下来。",
      en: "My divorce has just gone through. Rent and the children are on me alone now; I need a lower payment for some months.",
    },
  ],
  EXCESSIVE_OBLIGATIONS: [
    {
      zh: "几笔账单集中在这个月到期，工资只够一半，请允许我先还利息三个月。",
      en: "Several bills fell due in the same month and my pay covers half of them. May I pay interest only for three months?",
    },
    {
      zh: "帮弟弟担保的款被要求代偿，手头一下子紧了。",
      en: "I co-signed for my brother and have to pay for him now, which leaves me short.",
    },
  ],
  OTHER: [
    {
      zh: "家里老房子要拆，临时租房押一付三，这两个月周转不开。",
      en: "We had to move out at short notice and paid four months' rent up front. The next two months are tight.",
    },
    { zh: "个人原因，暂时还不上。", en: "Personal reasons. I cannot pay right now." },
  ],
};
