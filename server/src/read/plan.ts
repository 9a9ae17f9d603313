import { createHash } from "node:crypto";
import { type FieldNode, type GraphQLField, type GraphQLResolveInfo, getArgumentValues } from "graphql";
import { type Asked, type Compiled, compileRoot } from "./compile-root.ts";
import type { Root } from "./root.ts";
import { variableStructure } from "./variable-structure.ts";
import { type Put, writeRoot } from "./written/write-root.ts";

export type Statement = Compiled & Readonly<{ name?: string }>;

export type Plan = {
  readonly statement: Statement;
  /** The same as PostgreSQL writes it out, made when it is first wanted; null when it cannot. */
  written?: Readonly<{ statement: Statement; put: Put }> | null;
};

/** A root as it is asked for; `reads` says whose rows. */
type Asking<A> = Readonly<{
  info: GraphQLResolveInfo;
  root: Root<A>;
  definition: GraphQLField<unknown, unknown>;
  reads: "tenant" | "platform";
}>;

/** Clients choose documents, and a prepared name lives as long as its connection: only so many are named. */
const MOST_NAMED = 300;
const MOST_PLANS_PER_FIELD = 64;
const named = new Set<string>();

const plans = new WeakMap<FieldNode, Map<string, Plan>>();

const numbers = new WeakMap<FieldNode, number>();
let lastNumber = 0;

/** The node as a number: a fragment's field may be merged with other fields in each place that spreads it. */
function numberOf(node: FieldNode): number {
  let number = numbers.get(node);
  if (number === undefined) {
    number = ++lastNumber;
    numbers.set(node, number);
  }
  return number;
}

/** The plan for a root field: planned once per document and variable structure, found again by its AST nodes. */
export function planFor<A>(asking: Asking<A>): Plan {
  const { info, root, reads } = asking;
  const nodes = info.fieldNodes;
  const node = nodes[0] as FieldNode;
  const structure = variableStructure(info);
  const key = `${reads}|${root.shape().type}|${nodes.map(numberOf).join()}|${structure}`;
  let known = plans.get(node);
  if (!known || known.size > MOST_PLANS_PER_FIELD) {
    known = new Map();
    plans.set(node, known);
  }
  let plan = known.get(key);
  if (!plan) {
    plan = { statement: withName(compileRoot(askedOf(asking))) };
    known.set(key, plan);
  }
  return plan;
}

/** What of a plan PostgreSQL can write. */
export function writtenOf<A>(plan: Plan, asking: Asking<A>): NonNullable<Plan["written"]> | null {
  if (plan.written === undefined) {
    const written = writeRoot(askedOf(asking));
    plan.written = written && { statement: withName(written.statement), put: written.put };
  }
  return plan.written;
}

function askedOf<A>({ info, root, definition, reads }: Asking<A>): Asked<A> {
  const document = { schema: info.schema, fragments: info.fragments, variables: info.variableValues };
  const nodes = info.fieldNodes;
  const args = getArgumentValues(definition, nodes[0] as FieldNode, info.variableValues) as A;
  return { document, root, definition, nodes, args, reads };
}

function withName(compiled: Compiled): Statement {
  const name = `r_${createHash("sha256").update(compiled.text).digest("base64url").slice(0, 24)}`;
  if (!named.has(name) && named.size >= MOST_NAMED) return compiled;
  named.add(name);
  return { ...compiled, name };
}
