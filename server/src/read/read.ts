import { type FieldNode, GraphQLError, type GraphQLResolveInfo } from "graphql";
import type { Lanes } from "../database/lanes.ts";
import { type NamedStatement, sendAs, type Tenancy } from "../database/tenant-query.ts";
import { requireActor } from "../graphql/context.ts";
import { Connection, type PageJson } from "./connection.ts";
import { argumentsOf, type Sending } from "./late.ts";
import { planFor, type Statement, writtenOf } from "./plan.ts";
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

/** The statement that `readOne` would send; null where it would refuse to, or where it has no name. */
export function statementOf(
  root: RootOne<never>,
  context: ReadContext,
  info: GraphQLResolveInfo,
  given: string,
): NamedStatement | null {
  try {
    const { plan, sending } = prepare(root, context, info, given);
    const { name, text, values } = plan.statement;
    return name === undefined ? null : { name, text, values: values(sending) };
  } catch {
    return null; // it says why when it is asked
  }
}

/** Reads the page that a root field asks for; as text when the one who asks can do with that, and PostgreSQL can write it. */
export async function readPage<A>(
  root: RootPage<A>,
  context: ReadContext,
  info: GraphQLResolveInfo,
): Promise<Connection | Written> {
  const reading = prepare(root, context, info, null);
  const pageOf = (json: PageJson) => {
    const { definition } = reading.asking;
    const args = argumentsOf(reading.sending, definition, info.fieldNodes[0] as FieldNode);
    return new Connection(json, definition.name, args, context.cursors);
  };
  const written = mayWrite(info) ? writtenOf(reading.plan, reading.asking) : null;
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

/** @throws FORBIDDEN for a field whose scope the one who asks does not have */
function prepare<A>(root: Root<A>, context: ReadContext, info: GraphQLResolveInfo, given: string | null) {
  const definition = info.parentType.getFields()[info.fieldName];
  if (!definition) throw new Error(`${info.parentType.name} has no field ${info.fieldName}.`);
  const actor = requireActor(context);
  const reads: "tenant" | "platform" = actor.institutionId === null ? "platform" : "tenant";
  const asking = { info, root, definition, reads };
  const plan = planFor(asking);
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
  return { asking, plan, sending, lanes: context.database.lanes };
}

/** The one row that a statement answers. */
async function send(
  { sending, lanes }: Readonly<{ sending: Sending; lanes: Lanes }>,
  { text, name, values }: Statement,
) {
  const statement = { text, values: values(sending), ...(name === undefined ? {} : { name }) };
  const [row] = await sendAs(lanes, tenancyOf(sending.viewer.actor.institutionId), statement);
  return row;
}

/** People and clients of an institution read as its role; platform people as the role that sees them all. */
export const tenancyOf = (institutionId: string | null): Tenancy =>
  institutionId === null ? { role: "respite_platform", institutionId: "" } : { role: "respite_app", institutionId };
