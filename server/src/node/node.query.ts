import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { decodeGlobalId } from "../graphql/global-id.ts";
import { Node } from "../graphql/node.type.ts";
import { SHAPES } from "../graphql/shapes.ts";
import { authorize } from "../identity/authority.ts";
import { givenRoot } from "../read/given-root.ts";
import { readOne } from "../read/read.ts";

const ROOTS = new Map(SHAPES.map((shape) => [shape.type, givenRoot(() => shape)]));

@Resolver()
export class NodeQuery {
  @Query(() => Node, {
    nullable: true,
    description: "Anything by its global id; null when there is none that you may see.",
  })
  async node(
    @Arg("id", () => ID, { description: "Its global id." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    authorize(requireActor(context), "node");
    const decoded = decodeGlobalId(id);
    const root = decoded && isNode(info, decoded.type) ? ROOTS.get(decoded.type) : undefined;
    if (!decoded || !root) return null;
    const row = await readOne(root, context, info, decoded.id);
    return row === null ? null : { ...(row as object), __typename: decoded.type };
  }
}

const isNode = ({ schema }: GraphQLResolveInfo, type: string): boolean => {
  const node = schema.getType("Node");
  return (
    node !== undefined &&
    "name" in node &&
    schema.getImplementations(node as never).objects.some(({ name }) => name === type)
  );
};
