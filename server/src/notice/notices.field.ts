import { Arg, FieldResolver, Int, Resolver } from "type-graphql";
import { DeferralCase } from "../case/case.type.ts";
import { NoticeConnection } from "./notice.type.ts";

/** Declares the field with its arguments; the read engine answers it. */
@Resolver(() => DeferralCase)
export class NoticesField {
  @FieldResolver(() => NoticeConnection, { description: "What the borrower was told in writing, newest first." })
  notices(
    @Arg("first", () => Int, { defaultValue: 50, description: "How many, from 1 to 100." }) _first: number,
    @Arg("after", () => String, { nullable: true, description: "Go on after this cursor." }) _after: string | null,
  ): never {
    throw new Error("DeferralCase.notices is answered by the read engine.");
  }
}
