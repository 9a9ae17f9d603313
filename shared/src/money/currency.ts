/** Active ISO 4217 codes by the number of decimals their minor unit has. */
const CODES_BY_EXPONENT = {
  0: ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"],
  // biome-ignore format: a table of codes is read in rows
  2: [
    "AED", "AFN", "ALL", "AMD", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BGN", "BMD", "BND", "BOB",
    "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHF", "CNY", "COP", "CRC", "CUP", "CVE", "CZK", "DKK",
    "DOP", "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GTQ", "GYD", "HKD",
    "HNL", "HTG", "HUF", "IDR", "ILS", "INR", "IRR", "JMD", "KES", "KGS", "KHR", "KPW", "KYD", "KZT", "LAK", "LBP",
    "LKR", "LRD", "LSL", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MYR",
    "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "QAR", "RON", "RSD",
    "RUB", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLE", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL",
    "THB", "TJS", "TMT", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "USD", "UYU", "UZS", "VES", "WST", "XCD", "YER",
    "ZAR", "ZMW", "ZWG",
  ],
  3: ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"],
} as const;

/** An ISO 4217 code, e.g. "CNY". */
export type Currency = (typeof CODES_BY_EXPONENT)[keyof typeof CODES_BY_EXPONENT][number];

const EXPONENT: ReadonlyMap<string, number> = new Map(
  Object.entries(CODES_BY_EXPONENT).flatMap(([exponent, codes]) => codes.map((code) => [code, Number(exponent)])),
);

/** Narrows text from outside; `false` for an unknown code or the wrong case. */
export function isCurrency(text: string): text is Currency {
  return EXPONENT.has(text);
}

/** Decimals of the minor unit: 2 for CNY (fen), 0 for JPY, 3 for KWD. */
export function exponentOf(currency: Currency): number {
  const exponent = EXPONENT.get(currency);
  if (exponent === undefined) throw new RangeError(`${currency} is not an ISO 4217 currency.`);
  return exponent;
}
