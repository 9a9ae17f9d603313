import { ArgsType, Field, Int } from "type-graphql";
import { MOST_ROWS } from "../read/page-arguments.ts";

/** What every list takes. The read engine coerces it; no resolver looks at it. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: `How many, from 1 to ${MOST_ROWS}.` })
  first!: number;

  @Field(() => String, { nullable: true, description: "Go on after this cursor." })
  after?: string | null;
}
