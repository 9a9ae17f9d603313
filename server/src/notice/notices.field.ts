import { Args, FieldResolver, Resolver } from "type-graphql";
import { DeferralCase } from "../case/case.type.ts";
import { PageArgs } from "../graphql/page.args.ts";
import { NoticeConnection } from "./notice.type.ts";

/** Declares the field with its arguments; the read engine answers it. */
@Resolver(() => DeferralCase)
export class NoticesField {
  @FieldResolver(() => NoticeConnection, { description: "What the borrower was told in writing, newest first." })
  notices(@Args(() => PageArgs) _page: PageArgs): never {
    throw new Error("DeferralCase.notices is answered by the read engine.");
  }
}
