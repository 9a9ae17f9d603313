export const CONTACT_CHANNELS = ["PHONE", "SMS", "EMAIL", "APP", "LETTER", "VISIT"] as const;
/** How a borrower is contacted. */
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

export const CONTACT_OUTCOMES = ["ANSWERED", "UNANSWERED"] as const;
/** Whether the borrower was reached: a conversation, a message read and answered; or nobody was. */
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number];
