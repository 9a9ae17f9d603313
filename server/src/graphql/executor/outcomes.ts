import type { GraphQLObjectType } from "graphql";
import { Written } from "../../read/written/written.ts";

/**
 * What the resolvers of a query's roots gave, to be handed to graphql-js as the root value: it completes the same answer
 * and asks the database nothing again.
 */
export class Outcomes {
  private readonly settled = new Map<string, PromiseSettledResult<unknown>>();

  set(key: string, outcome: PromiseSettledResult<unknown>): void {
    this.settled.set(key, outcome);
  }

  get(key: string): PromiseSettledResult<unknown> | undefined {
    return this.settled.get(key);
  }

  /** What graphql-js can complete: it asks again what PostgreSQL has written. */
  withoutWritten(): Outcomes {
    const rest = new Outcomes();
    for (const [key, outcome] of this.settled) {
      if (outcome.status === "rejected" || !(outcome.value instanceof Written)) rest.set(key, outcome);
    }
    return rest;
  }
}

/** Lets every root of a type answer with its outcome, where there is one already. */
export function takeOutcomes(roots: GraphQLObjectType): void {
  for (const field of Object.values(roots.getFields())) {
    const { resolve } = field;
    if (!resolve) continue;
    field.resolve = (source, args, context, info) => {
      const outcome = source instanceof Outcomes ? source.get(String(info.path.key)) : undefined;
      if (!outcome) return resolve(undefined, args, context, info);
      if (outcome.status === "rejected") throw outcome.reason;
      return outcome.value;
    };
  }
}
