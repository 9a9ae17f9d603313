import { template } from "../template.ts";

/** One plan inside a notice: what changes, what it costs, and every date and amount. */
export const PLAN = template({
  kind: "PLAN",
  version: 1,
  variables: {
    title: "text",
    firstDueOn: "date",
    firstAmount: "money",
    highest: "money",
    maturityOn: "date",
    stillPayable: "money",
    difference: "text",
    rows: "lines",
  },
  subject: { "zh-Hans": "{title}", "zh-Hant": "{title}", en: "{title}" },
  body: [
    {
      say: {
        "zh-Hans":
          "首次还款：{firstDueOn}，{firstAmount}。单期最高 {highest}，末期 {maturityOn}。合计还需还 {stillPayable}，{difference}。",
        "zh-Hant":
          "首次還款：{firstDueOn}，{firstAmount}。單期最高 {highest}，末期 {maturityOn}。合計還需還 {stillPayable}，{difference}。",
        en: "First payment: {firstDueOn}, {firstAmount}. Highest payment: {highest}. Last payment: {maturityOn}. Still to pay in all: {stillPayable}, {difference}.",
      },
    },
    { say: { "zh-Hans": "{rows}", "zh-Hant": "{rows}", en: "{rows}" } },
  ],
});
