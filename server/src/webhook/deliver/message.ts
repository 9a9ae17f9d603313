import { Webhook } from "standardwebhooks";
import { encodeGlobalId } from "../../graphql/global-id.ts";

/** A delivery about to be sent, with where to and by which secrets it is signed: closed, as they are stored, until it is. */
export type Due = Readonly<{
  id: string;
  institutionId: string;
  eventId: string;
  kind: string;
  caseId: string | null;
  loanId: string | null;
  /** RFC 3339 in UTC. */
  at: string;
  attempts: number;
  url: string;
  secrets: readonly string[];
}>;

export type Message = Readonly<{ headers: Readonly<Record<string, string>>; body: string }>;

/**
 * The message of a delivery as Standard Webhooks has it: what happened to which case and loan, by the ids that the API
 * knows them by, and nothing else. Whoever wants to know more asks the API, which looks who asks.
 */
export function messageOf(due: Due, now: string): Message {
  const { institutionId, eventId, kind, caseId, loanId, at } = due;
  const idOf = (type: "CaseEvent" | "DeferralCase" | "Loan", id: string | null) =>
    id && encodeGlobalId(type, institutionId, id);
  const data = {
    eventId: idOf("CaseEvent", eventId),
    caseId: idOf("DeferralCase", caseId),
    loanId: idOf("Loan", loanId),
  };
  const body = JSON.stringify({ type: kind, timestamp: at, data });
  const sentAt = new Date(now);
  const signatures = due.secrets.map((secret) => new Webhook(secret).sign(eventId, sentAt, body));
  return {
    body,
    headers: {
      "content-type": "application/json",
      "user-agent": "Respite-Webhooks/1",
      "webhook-id": eventId,
      "webhook-timestamp": String(Math.floor(sentAt.getTime() / 1000)),
      "webhook-signature": signatures.join(" "),
    },
  };
}
