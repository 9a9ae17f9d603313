import type { Frame, Keyset, Param, Shape, Sql } from "./shape.ts";

/**
 * Conditions of a root. They may branch on null, booleans, enum values and lists of exactly one in `args`; every other
 * value goes through `param`.
 */
export type Conditions<A> = (frame: Frame, args: A, param: Param<A>) => readonly Sql[];

/** A root that reads one row. */
export type RootOne<A> = Readonly<{ kind: "one"; shape: () => Shape; where: Conditions<A> }>;

/** A root that reads a keyset-paged list. */
export type RootPage<A> = Readonly<{
  kind: "page";
  shape: () => Shape;
  where: Conditions<A>;
  order: (args: A) => Keyset;
  /** How many there are, where that is known without counting them; null where it is not. */
  total?: (frame: Frame, args: A, param: Param<A>) => Sql | null;
}>;

export type Root<A> = RootOne<A> | RootPage<A>;

export const rootOne = <A>(target: () => Shape, where: Conditions<A>): RootOne<A> => ({
  kind: "one",
  shape: target,
  where,
});

type List<A> = Pick<RootPage<A>, "order" | "total"> & Partial<Pick<RootPage<A>, "where">>;

/** Without `where` it lists every row that the one who asks may see. */
export const rootPage = <A>(target: () => Shape, list: List<A>): RootPage<A> => ({
  kind: "page",
  shape: target,
  where: () => [],
  ...list,
});
