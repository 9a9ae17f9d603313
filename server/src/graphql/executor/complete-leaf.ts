import { GraphQLBoolean, GraphQLID, GraphQLInt, type GraphQLLeafType, GraphQLString, isEnumType } from "graphql";
import { unusual } from "./unusual.ts";

const MOST_INT = 2 ** 31 - 1;

/** Writes a scalar or an enum value out; what is already as it goes out is only looked at. */
export function completeLeaf(type: GraphQLLeafType): (value: unknown) => unknown {
  if (type === GraphQLString || type === GraphQLID)
    return (value) => (typeof value === "string" ? value : written(value));
  if (type === GraphQLBoolean) return (value) => (typeof value === "boolean" ? value : written(value));
  if (type === GraphQLInt) {
    return (value) => (Number.isInteger(value) && Math.abs(value as number) <= MOST_INT ? value : written(value));
  }
  if (isEnumType(type)) {
    const names = new Map(type.getValues().map(({ name, value }): [unknown, string] => [value, name]));
    return (value) => names.get(value) ?? unusual();
  }
  return written;

  function written(value: unknown): unknown {
    // Worked out with something that has to be waited for, such as a policy that was not read before.
    if (value instanceof Promise) unusual();
    try {
      return type.serialize(value) ?? unusual();
    } catch {
      return unusual();
    }
  }
}
