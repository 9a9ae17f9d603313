/** The life of a policy version: written, looked at by a second editor, in force from its day on, no longer in force. */
export const POLICY_STATUSES = ["DRAFT", "IN_REVIEW", "PUBLISHED", "RETIRED"] as const;
export type PolicyStatus = (typeof POLICY_STATUSES)[number];

export const POLICY_ACTIONS = ["EDIT", "SUBMIT", "RETURN", "PUBLISH", "RETIRE"] as const;
export type PolicyAction = (typeof POLICY_ACTIONS)[number];

const MOVES: Readonly<Record<PolicyAction, Readonly<{ from: PolicyStatus; to: PolicyStatus }>>> = {
  EDIT: { from: "DRAFT", to: "DRAFT" },
  SUBMIT: { from: "DRAFT", to: "IN_REVIEW" },
  RETURN: { from: "IN_REVIEW", to: "DRAFT" },
  PUBLISH: { from: "IN_REVIEW", to: "PUBLISHED" },
  RETIRE: { from: "PUBLISHED", to: "RETIRED" },
};

/** Where a version stands after an action; null when it cannot be done from where it stands. */
export const policyMove = (status: PolicyStatus, action: PolicyAction): PolicyStatus | null =>
  MOVES[action].from === status ? MOVES[action].to : null;
