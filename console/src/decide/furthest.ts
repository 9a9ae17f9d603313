/** A limit of somebody's own authority that is gone beyond, as the server says it. */
export type BeyondAuthority = Readonly<{ reason: string; measured: string; sentence: string }>;

type Decided = Readonly<{ number: number; outcome: string; beyondAuthority: readonly BeyondAuthority[] }>;

/** Of the findings on several offers the furthest on each limit: one offer is enough. */
export function furthest<T extends BeyondAuthority>(findings: readonly T[]): T[] {
  const found = new Map<string, T>();
  for (const finding of findings) {
    const known = found.get(finding.reason);
    if (!known || Number(finding.measured) > Number(known.measured)) found.set(finding.reason, finding);
  }
  return [...found.values()];
}

/** Where the proposal that waits to be confirmed goes beyond its maker's own authority. */
export const ofProposal = ({ decisions }: Readonly<{ decisions: readonly Decided[] }>): readonly BeyondAuthority[] =>
  decisions.filter(({ outcome }) => outcome === "APPROVED").sort((a, b) => b.number - a.number)[0]?.beyondAuthority ??
  [];
