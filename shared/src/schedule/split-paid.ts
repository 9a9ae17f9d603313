import type { Instalment, Minor } from "./schedule.ts";

/** The four parts an instalment is made of. */
export type Parts = Pick<Instalment, "penalty" | "deferredInterest" | "interest" | "principal">;

/** The parts of an instalment as paid and as unpaid. A payment meets penalty, then interest, then principal. */
export function splitPaid(instalment: Instalment): { met: Parts; rest: Parts } {
  let left = instalment.paid;
  const take = (part: Minor) => {
    const taken = Math.min(part, left);
    left -= taken;
    return taken;
  };
  const penalty = take(instalment.penalty);
  const deferredInterest = take(instalment.deferredInterest);
  const interest = take(instalment.interest);
  const principal = take(instalment.principal);
  return {
    met: { penalty, deferredInterest, interest, principal },
    rest: {
      penalty: instalment.penalty - penalty,
      deferredInterest: instalment.deferredInterest - deferredInterest,
      interest: instalment.interest - interest,
      principal: instalment.principal - principal,
    },
  };
}
