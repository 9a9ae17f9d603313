import { borrowerShape } from "../borrower/borrower.shape.ts";
import { loanShape } from "../loan/loan.shape.ts";
import { type Shape, shape } from "../read/shape.ts";
import { column, money, one } from "../read/shape-fields.ts";
import { mayCall } from "./may-call.field.ts";

export const outreachCandidateShape: Shape = shape("OutreachCandidate", "outreach_candidate", {
  loan: one(() => loanShape, { child: "id", parent: "loan_id" }),
  borrower: one(() => borrowerShape, { child: "id", parent: "borrower_id" }),
  dueOn: column("due_on"),
  dueAmount: money("due_minor"),
  signals: column("signals"),
  grounds: column("grounds"),
  groundsWithProof: column("grounds_with_proof"),
  policyVersion: column("policy_version"),
  foundOn: column("found_on"),
  mayCall,
});
