import type { CaseTx } from "../case/case-command.ts";
import { publishNotice } from "./publish-notice.ts";
import {
  type Late,
  type Missing,
  type Report,
  writeAtRisk,
  writeBeforeReport,
  writeLateDecision,
} from "./write-later.ts";

/** A payment of the agreement is missing: call it in the transaction that puts the agreement at risk. */
export async function tellAtRisk(tx: CaseTx, missing: Missing): Promise<void> {
  await publishNotice(tx, (about) => writeAtRisk(about, missing));
}

/** The lender missed its deadline: call it in the transaction that marks the clock as breached. */
export async function tellLateDecision(tx: CaseTx, late: Late): Promise<void> {
  await publishNotice(tx, (about) => writeLateDecision(about, late));
}

/** Something negative is about to be reported (CN-11): call it in a transaction that commits before the report is sent. */
export async function tellBeforeReport(tx: CaseTx, report: Report): Promise<void> {
  await publishNotice(tx, (about) => writeBeforeReport(about, report));
}
