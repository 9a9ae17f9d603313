import type { Ground } from "../case/case-words.ts";
import type { Finding } from "./finding.ts";

/** All rules run on the facts of one case. */
export type Evaluation = Readonly<{
  /** Every general rule passed, and every rule of at least one ground. */
  passed: boolean;
  /** The grounds all of whose rules passed, whatever ground was claimed. */
  groundsPassed: readonly Ground[];
  /** One for every rule there is, in the order of the catalogue. */
  findings: readonly Finding[];
  /** The application came after the due date. */
  late: boolean;
  policyVersion: string;
}>;
