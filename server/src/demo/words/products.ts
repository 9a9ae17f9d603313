import type { RepaymentMethod } from "@respite/shared/loan/loan";

/** A loan product of a lender: whole currency units, months, per cent a year. */
export type Product = Readonly<{
  name: string;
  size: "SMALL" | "NORMAL" | "LARGE";
  principal: readonly [number, number];
  terms: readonly number[];
  rates: readonly string[];
  method: RepaymentMethod;
}>;

const product = (
  name: string,
  size: Product["size"],
  principal: readonly [number, number],
  terms: readonly number[],
  rates: readonly string[],
  method: RepaymentMethod = "EQUAL_INSTALMENT",
): Product => ({ name, size, principal, terms, rates, method });

/** By institution code. */
export const PRODUCTS: Readonly<Record<string, readonly Product[]>> = {
  HEYUAN: [
    product("和源随借", "SMALL", [6_000, 30_000], [12, 18, 24], ["0.144", "0.162", "0.18"]),
    product("手机分期", "SMALL", [2_400, 9_600], [12, 24], ["0.12", "0.108"], "EQUAL_PRINCIPAL"),
    product("家装分期", "NORMAL", [60_000, 160_000], [24, 36, 48], ["0.0888", "0.096"]),
    product("教育分期", "NORMAL", [52_000, 90_000], [18, 24, 36], ["0.0996", "0.12"]),
    product("经营周转贷", "LARGE", [280_000, 500_000], [36, 48, 60], ["0.0765", "0.084", "0.09"]),
  ],
  QINGHE: [
    product("晴禾小額信貸", "SMALL", [5_000, 28_000], [12, 18, 24], ["0.138", "0.156", "0.168"]),
    product("機車分期", "SMALL", [6_000, 18_000], [12, 24], ["0.114"]),
    product("商家週轉金", "NORMAL", [55_000, 150_000], [24, 36], ["0.102", "0.0936"], "EQUAL_PRINCIPAL"),
    product("農機貸款", "LARGE", [260_000, 420_000], [36, 60], ["0.072", "0.081"]),
  ],
  HARBOR: [
    product("Personal loan", "SMALL", [1_500, 6_500], [12, 24, 36], ["0.1199", "0.1399", "0.1599"]),
    product("Auto repair loan", "SMALL", [800, 3_500], [12, 18], ["0.0949"]),
    product("Debt consolidation", "NORMAL", [9_000, 24_000], [36, 60], ["0.0749", "0.0999", "0.1299"]),
    product("Small business loan", "LARGE", [42_000, 75_000], [48, 60], ["0.0849", "0.0925"]),
  ],
  WATTLE: [
    product("Personal loan", "SMALL", [2_000, 9_000], [12, 24, 36], ["0.1149", "0.1399"]),
    product("Home improvement loan", "NORMAL", [13_000, 36_000], [36, 60], ["0.0799", "0.0949"]),
    product("Equipment loan", "LARGE", [62_000, 105_000], [48, 60], ["0.0849", "0.0899"]),
  ],
};
