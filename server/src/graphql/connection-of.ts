import { type ClassType, Field, Int, ObjectType } from "type-graphql";
import { PageInfo } from "./page-info.type.ts";

type Words = Readonly<{
  /** What one row is called, and several where that is not with an s. */
  one: string;
  many?: string;
  order?: string;
  /** Whether the type has `totalCount`. */
  counted?: boolean;
}>;

/** `<name>Connection`, and its edge: a page of a keyset-ordered list of `node`, as the read engine answers it. */
export function connectionOf<T extends object>(
  name: string,
  node: () => ClassType<T>,
  { one, many = `${one}s`, order, counted }: Words,
): ClassType<object> {
  const article = /^[aeiou]/.test(one) ? "An" : "A";

  @ObjectType(`${name}Edge`, { description: `${article} ${one} with the cursor to go on from.` })
  class Edge {
    @Field(() => String, { description: "Pass it as `after`." })
    cursor!: string;

    @Field(node, { description: `The ${one}.` })
    node!: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${many}${order === undefined ? "" : `, ${order}`}.` })
  class Connection {
    @Field(() => [Edge], { description: `The ${many} with their cursors.` })
    edges!: Edge[];

    @Field(() => [node()], { description: `The ${many} alone.` })
    nodes!: T[];

    @Field(() => PageInfo, { description: "Where the page stands." })
    pageInfo!: PageInfo;
  }

  if (counted) {
    const description = "How many there are in all; counted only when asked for.";
    Field(() => Int, { description })(Connection.prototype, "totalCount");
  }
  return Connection;
}
