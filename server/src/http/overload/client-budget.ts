/** So many seconds' worth may be spent at once: a client that was quiet may catch up. */
const BURST_SECONDS = 10;

/** Clients choose addresses; of so many the budget is remembered. */
const MOST_CLIENTS = 20_000;

type Budget = { left: number; at: number };

/**
 * What each client may still cost. A budget fills with time, by arithmetic when it is asked for: there are no timers, and
 * a request costs a look into a map. What is spent is taken at once, before anything is waited for, so that a thousand
 * calls at the same time get no more than one after the other would.
 */
export class ClientBudget {
  private readonly perSecond: number;
  private readonly now: () => number;
  private readonly budgets = new Map<string, Budget>();

  /** @param now milliseconds that never go back */
  constructor(perSecond: number, now: () => number = () => performance.now()) {
    this.perSecond = perSecond;
    this.now = now;
  }

  /** Spends `cost`, and answers 0; or spends nothing, and answers in how many seconds it can be spent. */
  take(client: string, cost: number): number {
    const budget = this.filled(client);
    // What costs more than a full budget may run once it is full.
    const needed = Math.min(cost, this.most);
    if (budget.left < needed) return Math.max(1, Math.ceil((needed - budget.left) / this.perSecond));
    budget.left -= cost;
    return 0;
  }

  /** Corrects what was spent, once it is known; nobody is refused for it before the next request. */
  spend(client: string, cost: number): void {
    const budget = this.filled(client);
    budget.left = Math.min(this.most, budget.left - cost);
  }

  /** How many clients are remembered. */
  get size(): number {
    return this.budgets.size;
  }

  private get most(): number {
    return this.perSecond * BURST_SECONDS;
  }

  private filled(client: string): Budget {
    const now = this.now();
    const known = this.budgets.get(client);
    if (known) {
      known.left = Math.min(this.most, known.left + ((now - known.at) / 1000) * this.perSecond);
      known.at = now;
      return known;
    }
    if (this.budgets.size >= MOST_CLIENTS) this.forget(now);
    const fresh = { left: this.most, at: now };
    this.budgets.set(client, fresh);
    return fresh;
  }

  /** Whoever has a full budget again is as good as unknown; of the others those who were seen first go. */
  private forget(now: number): void {
    const fills = (this.most / this.perSecond) * 1000;
    for (const [client, { at }] of this.budgets) if (now - at >= fills) this.budgets.delete(client);
    for (const client of this.budgets.keys()) {
      if (this.budgets.size < MOST_CLIENTS * 0.9) break;
      this.budgets.delete(client);
    }
  }
}
