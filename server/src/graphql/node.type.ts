import { Field, ID, InterfaceType } from "type-graphql";

@InterfaceType({
  description: "Anything that can be fetched again by its id.",
  // Rows are plain JSON, so they carry the name of their type.
  resolveType: (row: { __typename: string }) => row.__typename,
})
export abstract class Node {
  @Field(() => ID, { description: "Opaque and stable; belongs to one institution." })
  id!: string;
}
