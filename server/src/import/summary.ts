import type { ImportResult } from "./import-file.ts";
import { refusalLine } from "./refusal.ts";

const SHOWN = 100;

/** What became of a file, for a person at a terminal. */
export function summary(result: ImportResult, lenderName: string): string {
  const {
    read,
    loans,
    plans,
    alreadyThere,
    refused,
    instalmentsMatching,
    instalmentsStated,
    projectionsMatching,
    projectionsStated,
  } = result;
  const lines = [
    `${count(read, "row")} read: ${count(loans, "loan")} and ${count(plans, "hardship plan")} imported into ${lenderName}, ` +
      `${alreadyThere} there already, ${refused.length} refused.`,
  ];
  if (instalmentsStated > 0) {
    lines.push(
      `The instalment follows from the terms, to 0.015, in ${instalmentsMatching} of ${instalmentsStated} rows.`,
    );
  }
  if (projectionsStated > 0) {
    lines.push(
      `Projected interest is that of the plan's months in ${projectionsMatching} of ${projectionsStated} plans.`,
    );
  }
  if (refused.length > 0) lines.push("Refused:", ...refused.slice(0, SHOWN).map((one) => `  ${refusalLine(one)}`));
  if (refused.length > SHOWN) lines.push(`  … and ${refused.length - SHOWN} more.`);
  return lines.join("\n");
}

const count = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? "" : "s"}`;
