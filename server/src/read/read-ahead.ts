import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getNamedType,
  isObjectType,
} from "graphql";
import { Extensions } from "type-graphql";
import type { PayloadSource } from "../command/payload.ts";
import type { ReadAhead } from "../database/records/ahead.ts";
import type { Context } from "../graphql/context.ts";
import { readOne, statementOf } from "./read.ts";
import type { RootOne } from "./root.ts";
import { byResponseKey, everySelected } from "./selection.ts";

type Field = GraphQLField<unknown, Context>;
type Payload = GraphQLObjectType<unknown, Context>;

/** Says that a field of a payload is the command's object, read by this root, given its uuid. */
export const ReadBy = (root: RootOne<never>): PropertyDecorator => Extensions({ readBy: root });

const readBy = ({ extensions }: Field) => extensions.readBy as RootOne<never> | undefined;

/** What was read with a command's commit, by the payload and the keys it stands under there. */
const answers = new WeakMap<object, ReadonlyMap<string, unknown>>();

/**
 * Has every command read what its answer shows of its object with its commit, in the same transaction: nothing can come
 * between. Whatever cannot be read so (of people of the platform, who read in another role; where there is an error) is read
 * after it.
 */
export function readAhead(commands: GraphQLObjectType): void {
  const payloads = new Set<Payload>();
  for (const command of Object.values(commands.getFields())) {
    const payload = getNamedType(command.type);
    if (!isObjectType(payload)) continue;
    payloads.add(payload);
    sendAhead(command, payload);
  }
  for (const payload of payloads) for (const field of Object.values(payload.getFields())) takeAhead(field);
}

function sendAhead(command: Field, payload: Payload): void {
  const { resolve } = command;
  if (!resolve || !Object.values(payload.getFields()).some(readBy)) return;
  command.resolve = async (source, args, context, info) => {
    const objects = context.actor?.institutionId ? objectsIn(payload, info) : [];
    if (objects.length === 0) return resolve(source, args, context, info);
    const read = new Map<string, unknown>();
    const ahead: ReadAhead = (uuid) =>
      objects.flatMap(({ key, root, info: told }) => {
        const statement = statementOf(root, context, told, uuid);
        return statement ? [{ statement, take: (row) => read.set(key, row?.j ?? null) }] : [];
      });
    const answer = (await resolve(source, args, { ...context, ahead }, info)) as object;
    answers.set(answer, read);
    return answer;
  };
}

function takeAhead(field: Field): void {
  const root = readBy(field);
  if (!root) return;
  field.resolve = (source, _args, context, info) => {
    const { uuid } = source as PayloadSource;
    const read = answers.get(source as object);
    if (read?.has(`${info.path.key}`)) return read.get(`${info.path.key}`);
    return uuid === null ? null : readOne(root, context, info, uuid);
  };
}

/** The command's objects as they are asked for, with what their resolvers will be told. */
function objectsIn(payload: Payload, info: GraphQLResolveInfo) {
  const document = { schema: info.schema, fragments: info.fragments, variables: info.variableValues };
  const selected = byResponseKey(everySelected(document, payload.name, info.fieldNodes));
  return [...selected].flatMap(([key, nodes]) => {
    const field = payload.getFields()[nodes[0]?.name.value ?? ""];
    const root = field && readBy(field);
    if (!root) return [];
    const told = { fieldName: field.name, fieldNodes: nodes, parentType: payload, returnType: field.type };
    return [{ key, root, info: { ...info, ...told } as GraphQLResolveInfo }];
  });
}
