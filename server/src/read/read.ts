import { type FieldNode, GraphQLError, type GraphQLField, type GraphQLResolveInfo } from "graphql";
import { sendAs, type Tenancy } from "../database/tenant-query.ts";
import { requireActor } from "../graphql/context.ts";
import { Connection, type PageJson } from "./connection.ts";
import { argumentsOf, type Sending } from "./late.ts";
import { planFor } from "./plan.ts";
import type { ReadContext } from "./read-context.ts";
import type { Root, RootOne, RootPage } from "./root.ts";

/** Reads the row that a root field asks for, everything selected under it in one statement; null when there is none. */
export async function readOne<A>(
  root: RootOne<A>,
  context: ReadContext,
  info: GraphQLResolveInfo,
  given: string | null = null,
): Promise<unknown> {
  return (await send(root, context, info, ...fieldOf(info), given)).json;
}

/** Reads the page that a root field asks for. */
export async function readPage<A>(
  root: RootPage<A>,
  context: ReadContext,
  info: GraphQLResolveInfo,
): Promise<Connection> {
  const [definition, nodes] = fieldOf(info);
  const { json, sending } = await send(root, context, info, definition, nodes);
  const args = argumentsOf(sending, definition, nodes[0] as FieldNode);
  return new Connection(json as PageJson, definition.name, args, root.max, context.cursors);
}

function fieldOf(info: GraphQLResolveInfo): [GraphQLField<unknown, unknown>, readonly FieldNode[]] {
  const definition = info.parentType.getFields()[info.fieldName];
  if (!definition) throw new Error(`${info.parentType.name} has no field ${info.fieldName}.`);
  return [definition, info.fieldNodes];
}

async function send<A>(
  root: Root<A>,
  context: ReadContext,
  info: GraphQLResolveInfo,
  definition: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  given: string | null = null,
): Promise<{ json: unknown; sending: Sending }> {
  const actor = requireActor(context);
  const plan = planFor(info, root, definition, nodes, actor.institutionId === null ? "platform" : "tenant");
  for (const scope of plan.scopes) {
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
  const { text, name } = plan;
  const statement = { text, values: plan.values(sending), ...(name === undefined ? {} : { name }) };
  const rows = await sendAs(context.database.pool, tenancyOf(actor.institutionId), statement);
  return { json: rows[0]?.j ?? null, sending };
}

/** People and clients of an institution read as its role; platform people as the role that sees them all. */
export const tenancyOf = (institutionId: string | null): Tenancy =>
  institutionId === null ? { role: "respite_platform", institutionId: "" } : { role: "respite_app", institutionId };
