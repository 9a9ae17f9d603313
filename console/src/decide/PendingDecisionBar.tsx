export const PendingDecisionBar = () => null;
