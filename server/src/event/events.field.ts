import { Args, FieldResolver, Resolver } from "type-graphql";
import { DeferralCase } from "../case/case.type.ts";
import { PageArgs } from "../graphql/page.args.ts";
import { CaseEventConnection } from "./case-event.type.ts";

/** Declares the field with its arguments; the read engine answers it. */
@Resolver(() => DeferralCase)
export class EventsField {
  @FieldResolver(() => CaseEventConnection, { description: "Everything that happened, oldest first." })
  events(@Args(() => PageArgs) _page: PageArgs): never {
    throw new Error("DeferralCase.events is answered by the read engine.");
  }
}
