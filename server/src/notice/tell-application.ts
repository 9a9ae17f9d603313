import type { DeclineReason } from "@respite/shared/case/case-words";
import type { Evaluation } from "@respite/shared/evaluation/evaluation";
import type { CaseTx } from "../case/case-command.ts";
import { publishNotice } from "./publish-notice.ts";
import { type Asked, writeDeclined, writeEvidenceRequested, writeReceived } from "./write-application.ts";

/** The application was received. */
export async function tellReceived(tx: CaseTx, evaluation: Evaluation): Promise<void> {
  await publishNotice(tx, (about) => writeReceived(about, evaluation));
}

/** A closed case is taken up again. */
export async function tellReopened(tx: CaseTx, evaluation: Evaluation): Promise<void> {
  await publishNotice(tx, (about) => writeReceived(about, evaluation, true));
}

/** Documents are asked for. */
export async function tellEvidenceRequested(tx: CaseTx, asked: Asked): Promise<void> {
  await publishNotice(tx, (about) => writeEvidenceRequested(about, asked));
}

/** The case was declined; for good where no appeal is left. */
export async function tellDeclined(tx: CaseTx, reasons: readonly DeclineReason[]): Promise<void> {
  await publishNotice(tx, (about) => writeDeclined(about, reasons));
}
