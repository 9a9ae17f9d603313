/** What a payment meets of an instalment. Interest that was deferred to it counts as its interest, the older first. */
export const PAYMENT_PARTS = ["PENALTY", "INTEREST", "PRINCIPAL"] as const;
export type PaymentPart = (typeof PAYMENT_PARTS)[number];

/** Penalty, then interest, then principal. */
export const DEFAULT_ORDER: readonly PaymentPart[] = PAYMENT_PARTS;
