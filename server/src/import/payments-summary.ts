import type { PaymentsImported } from "./import-payments.ts";
import { refusalLine } from "./refusal.ts";

const SHOWN = 100;

/** What became of a file of payments, for a person at a terminal. */
export function paymentsSummary({ read, posted, alreadyThere, refused }: PaymentsImported, lenderName: string): string {
  const counts = `${posted} posted, ${alreadyThere} there already, ${refused.length} refused`;
  const lines = [`${read} ${read === 1 ? "payment" : "payments"} read for ${lenderName}: ${counts}.`];
  if (refused.length > 0) lines.push("Refused:", ...refused.slice(0, SHOWN).map((one) => `  ${refusalLine(one)}`));
  if (refused.length > SHOWN) lines.push(`  … and ${refused.length - SHOWN} more.`);
  return lines.join("\n");
}
