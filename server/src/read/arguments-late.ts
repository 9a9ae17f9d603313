import type { GraphQLField } from "graphql";
import { Extensions } from "type-graphql";

/**
 * Marks a root whose resolver leaves its arguments to the read engine, which coerces them when it sends its statement:
 * making them into instances of classes that nobody looks at took longer than planning.
 */
export const ArgumentsLate = (): MethodDecorator => Extensions({ argumentsLate: true });

export const areArgumentsLate = ({ extensions }: GraphQLField<unknown, unknown>): boolean =>
  extensions.argumentsLate === true;
