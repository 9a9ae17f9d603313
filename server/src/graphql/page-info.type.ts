import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "Where a page stands in its list." })
export class PageInfo {
  @Field(() => Boolean, { description: "There is more after this page." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "This page was asked for with a cursor, so there is something before it." })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first row." })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last row; pass it as `after` for the next page." })
  endCursor!: string | null;
}
