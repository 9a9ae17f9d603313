/** What a borrower may agree to, one purpose at a time. */
export const CONSENT_PURPOSES = ["FIND_APPLICATIONS_ELSEWHERE"] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** Who may act on it. */
export const CONSENT_RECIPIENTS = ["PLATFORM"] as const;
export type ConsentRecipient = (typeof CONSENT_RECIPIENTS)[number];
