import { type FieldNode, GraphQLError, type GraphQLField, type GraphQLResolveInfo } from "graphql";
import { sendAs, type Tenancy } from "../database/tenant-query.ts";
import { requireActor } from "../graphql/context.ts";
import { Connection, type PageJson } from "./connection.ts";
import { argumentsOf, type Sending } from "./late.ts";
import { type Plan, planFor, type Statement } from "./plan.ts";
import type { ReadContext } from "./read-context.ts";
import type { Root, RootOne, RootPage } from "./root.ts";
import { isUnusual, mayWrite, Written } from "./written/written.ts";

/** Reads the row that a root field asks for, everything selected under it in one statement; null when there is none. */
export async function readOne<A>(
  root: RootOne<A>,
  context: ReadContext,
  info: GraphQLResolveInfo,
  given: string | null = null,
): Promise<unknown> {
  const reading = prepare(root, context, info, given);
  return (await send(reading, reading.plan.statement))?.j ?? null;
}

/** Reads the page that a root field asks for; as text when the one who asks can do with that, and PostgreSQL can write it. */
export async function readPage<A>(
  root: RootPage<A>,
  context: ReadContext,
  info: GraphQLResolveInfo,
): Promise<Connection | Written> {
  const reading = prepare(root, context, info, null);
  const pageOf = (json: PageJson) => {
    const args = argumentsOf(reading.sending, reading.definition, reading.node);
    return new Connection(json, reading.definition.name, args, root.max, context.cursors);
  };
  const written = mayWrite(info) ? reading.plan.written() : null;
  if (written) {
    try {
      const row = await send(reading, written.statement);
      return new Written(written.put(row ?? {}, (keys) => pageOf({ rows: keys.map(($key) => ({ $key })) })));
    } catch (error) {
      if (!isUnusual(error)) throw error; // otherwise we see for ourselves
    }
  }
  return pageOf((await send(reading, reading.plan.statement))?.j as PageJson);
}

/** What reading a root takes: its plan, and what the statement's parameters are worked out from. */
type Reading = Readonly<{
  plan: Plan;
  sending: Sending;
  definition: GraphQLField<unknown, unknown>;
  node: FieldNode;
  context: ReadContext;
}>;

/** @throws FORBIDDEN for a field whose scope the one who asks does not have */
function prepare<A>(root: Root<A>, context: ReadContext, info: GraphQLResolveInfo, given: string | null): Reading {
  const definition = info.parentType.getFields()[info.fieldName];
  if (!definition) throw new Error(`${info.parentType.name} has no field ${info.fieldName}.`);
  const actor = requireActor(context);
  const plan = planFor(info, root, definition, info.fieldNodes, actor.institutionId === null ? "platform" : "tenant");
  for (const scope of plan.statement.scopes) {
    if (!actor.scopes.has(scope)) {
      throw new GraphQLError(`This needs the scope ${scope}.`, { extensions: { code: "FORBIDDEN" } });
    }
  }
  const sending: Sending = {
    viewer: { actor, now: context.now, given },
    cursors: context.cursors,
    variables: info.variableValues,
    memo: new Map(),
  };
  return { plan, sending, definition, node: info.fieldNodes[0] as FieldNode, context };
}

/** The one row that a statement answers. */
async function send({ sending, context }: Reading, { text, name, values }: Statement) {
  const statement = { text, values: values(sending), ...(name === undefined ? {} : { name }) };
  const [row] = await sendAs(context.database.pool, tenancyOf(sending.viewer.actor.institutionId), statement);
  return row;
}

/** People and clients of an institution read as its role; platform people as the role that sees them all. */
export const tenancyOf = (institutionId: string | null): Tenancy =>
  institutionId === null ? { role: "respite_platform", institutionId: "" } : { role: "respite_app", institutionId };
