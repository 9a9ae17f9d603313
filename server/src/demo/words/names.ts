import type { Locale } from "@respite/shared/locale/locale";

const words = (text: string): readonly string[] => text.split(" ");

/** Parts of names, so common that they name nobody. */
const PARTS: Readonly<Record<Locale, Readonly<{ first: readonly string[]; last: readonly string[] }>>> = {
  "zh-Hans": {
    last: [..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧"],
    first: words(
      "伟 芳 娜 秀英 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀兰 霞 平 刚 桂英 欣怡 子涵 浩然 雨桐 建华 志强 晓燕 文静 海燕 国庆 丽华 俊杰 思远 佳琪 春梅 永康 玉兰",
    ),
  },
  "zh-Hant": {
    last: [..."陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴徐周葉蘇莊呂江何蕭羅高"],
    first: words(
      "淑芬 志明 雅婷 家豪 怡君 俊傑 美玲 冠宇 佩珊 宗翰 麗華 建宏 欣怡 承恩 詩涵 柏翰 秀英 國華 慧君 文雄 惠美 彥廷 靜宜 明哲 玉珍 偉倫 筱涵 世昌 雅雯 金龍 素蘭 育賢 佳蓉 振華",
    ),
  },
  en: {
    first: words(
      "James Maria Robert Linda Michael Patricia David Jennifer William Elena Carlos Aisha Thomas Karen Andre Nancy Kevin Rosa Brian Denise Jerome Susan Marcus Teresa Eric Gloria Victor Naomi Samuel Irene Dwayne Holly",
    ),
    last: words(
      "Baker Alvarez Carter Nguyen Bennett Rivera Coleman Foster Hughes Patel Murphy Sanders Brooks Jenkins Ramirez Powell Simmons Walsh Grant Holloway Kowalski Freeman Lawson Ortega Spencer Tucker Vargas Whitaker Yates Moreno",
    ),
  },
};

/** Who has a story of their own, which the README tells: whoever looks for them finds them, and nobody else. */
export const PROTAGONISTS: readonly string[] = ["周海燕", "方怡君", "施志明", "葉冠宇"];

/** A name as people of `locale` write it, and no protagonist's. */
export function nameFrom(locale: Locale, pick: <T>(from: readonly T[]) => T): string {
  const { first, last } = PARTS[locale];
  const name = locale === "en" ? `${pick(first)} ${pick(last)}` : `${pick(last)}${pick(first)}`;
  return PROTAGONISTS.includes(name) ? nameFrom(locale, pick) : name;
}
