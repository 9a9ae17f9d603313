import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { decodeGlobalId } from "../graphql/global-id.ts";
import { Node } from "../graphql/node.type.ts";
import { SHAPES } from "../graphql/shapes.ts";
import { authorize, type Operation } from "../identity/authority.ts";
import { givenRoot } from "../read/given-root.ts";
import { readOne } from "../read/read.ts";

/** Which operation shows things of a type: who may not use it does not come to them by their ids either. */
export const SHOWN_BY: Readonly<Record<string, Operation>> = {
  Agreement: "agreements",
  AuthorityLimit: "authorityLimits",
  Borrower: "loan",
  Consent: "case",
  DeferralCase: "case",
  DisasterDeclaration: "disasterDeclarations",
  Evidence: "case",
  Institution: "node",
  Loan: "loan",
  Notice: "notice",
  Offer: "case",
  ReliefBudget: "reliefBudgets",
};

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
    const actor = requireActor(context);
    authorize(actor, "node");
    const decoded = decodeGlobalId(id);
    const root = decoded && ROOTS.get(decoded.type);
    const shownBy = decoded && SHOWN_BY[decoded.type];
    if (!decoded || !root || !shownBy) return null;
    authorize(actor, shownBy);
    const row = await readOne(root, context, info, decoded.id);
    return row === null ? null : { ...(row as object), __typename: decoded.type };
  }
}
