/** A share as the per cent one would type: "0.125" is "12.5". */
export function percentOf(share: string): string {
  const [integer = "0", fraction = ""] = share.split(".");
  const digits = fraction.padEnd(2, "0");
  const rest = digits.slice(2).replace(/0+$/, "");
  return `${`${integer}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, "")}${rest && `.${rest}`}`;
}
