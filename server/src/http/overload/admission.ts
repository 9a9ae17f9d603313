/** In the order in which they are let in. */
export const KINDS = ["DECISION", "READ", "EXPORT"] as const;

export type Kind = (typeof KINDS)[number];

/** Whoever has waited longer has left, or will have before there is an answer. */
const PATIENCE_MS = 10_000;

type Waiting = Readonly<{ since: number; answer: (isIn: boolean) => void }>;

export type AdmissionOptions = Readonly<{
  /** How many are worked on at once. */
  atOnce: number;
  /** How many more may wait. */
  waiting: number;
  now?: () => number;
}>;

/**
 * Lets so many requests in at once and has so many more wait: decisions before reads before exports. When too many wait,
 * the newest of the least important kind is turned away. While there is room, it is a number that goes up and down.
 */
export class Admission {
  private readonly options: AdmissionOptions;
  private readonly now: () => number;
  private readonly lines: Readonly<Record<Kind, Waiting[]>> = { DECISION: [], READ: [], EXPORT: [] };
  private working = 0;
  private waiting = 0;

  constructor(options: AdmissionOptions) {
    this.options = options;
    this.now = options.now ?? (() => performance.now());
  }

  /** True lets in, false turns away; whoever is in has to `leave`. */
  enter(kind: Kind): boolean | Promise<boolean> {
    if (this.working < this.options.atOnce) {
      this.working += 1;
      return true;
    }
    if (this.waiting >= this.options.waiting && !this.turnAwayAfter(kind)) return false;
    this.waiting += 1;
    return new Promise((answer) => this.lines[kind].push({ since: this.now(), answer }));
  }

  /** Lets the next one in. */
  leave(): void {
    for (const kind of KINDS) {
      for (let next = this.lines[kind].shift(); next; next = this.lines[kind].shift()) {
        this.waiting -= 1;
        const isIn = this.now() - next.since < PATIENCE_MS;
        next.answer(isIn);
        if (isIn) return;
      }
    }
    this.working -= 1;
  }

  /** Turns away the newest of those that matter less than `kind`. */
  private turnAwayAfter(kind: Kind): boolean {
    for (let i = KINDS.length - 1; i > KINDS.indexOf(kind); i -= 1) {
      const last = this.lines[KINDS[i] as Kind].pop();
      if (!last) continue;
      this.waiting -= 1;
      last.answer(false);
      return true;
    }
    return false;
  }
}
