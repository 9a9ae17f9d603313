import type { DeliveryProblem, DeliveryState } from "../../webhook/webhook-delivery.ts";
import type { Labels } from "../locale.ts";

export const DELIVERY_STATE_LABELS: Labels<DeliveryState> = {
  WAITING: { "zh-Hans": "待投递", "zh-Hant": "待投遞", en: "Waiting" },
  DELIVERED: { "zh-Hans": "已投递", "zh-Hant": "已投遞", en: "Delivered" },
  DEAD: { "zh-Hans": "已放弃", "zh-Hant": "已放棄", en: "Given up" },
};

export const DELIVERY_PROBLEM_LABELS: Labels<DeliveryProblem> = {
  NAME_UNKNOWN: { "zh-Hans": "域名无法解析", "zh-Hant": "網域無法解析", en: "The name leads nowhere" },
  ADDRESS_FORBIDDEN: {
    "zh-Hans": "地址不在公网，未发送",
    "zh-Hant": "位址不在公網，未傳送",
    en: "The address is not a public one, so nothing was sent",
  },
  UNREACHABLE: { "zh-Hans": "无法连接", "zh-Hant": "無法連線", en: "Nobody answered there" },
  CERTIFICATE: { "zh-Hans": "证书不受信任", "zh-Hant": "憑證不受信任", en: "Its certificate is not trusted" },
  TIMEOUT: { "zh-Hans": "超时未响应", "zh-Hant": "逾時未回應", en: "No answer in time" },
  STATUS: { "zh-Hans": "对方返回错误状态", "zh-Hant": "對方回傳錯誤狀態", en: "It answered with an error" },
};
