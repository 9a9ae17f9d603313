import type { ClockStateName } from "../../clock/clock-state.ts";
import type { Labels } from "../locale.ts";

export const CLOCK_STATE_LABELS: Labels<ClockStateName> = {
  NONE: { "zh-Hans": "未开始", "zh-Hant": "未開始", en: "Not started" },
  ON_TIME: { "zh-Hans": "时限内", "zh-Hant": "時限內", en: "On time" },
  AT_RISK: { "zh-Hans": "即将超时", "zh-Hant": "即將超時", en: "At risk" },
  BREACHED: { "zh-Hans": "已超时", "zh-Hant": "已超時", en: "Breached" },
  STOPPED: { "zh-Hans": "已暂停计时", "zh-Hant": "已暫停計時", en: "Stopped" },
  DONE: { "zh-Hans": "已结束", "zh-Hant": "已結束", en: "Done" },
};
