import { Arg, FieldResolver, Int, Resolver } from "type-graphql";
import { DeferralCase } from "../case/case.type.ts";
import { CaseEventConnection } from "./case-event.type.ts";

/** Declares the field with its arguments; the read engine answers it. */
@Resolver(() => DeferralCase)
export class EventsField {
  @FieldResolver(() => CaseEventConnection, { description: "Everything that happened, oldest first." })
  events(
    @Arg("first", () => Int, { defaultValue: 50, description: "How many, from 1 to 100." }) _first: number,
    @Arg("after", () => String, { nullable: true, description: "Go on after this cursor." }) _after: string | null,
  ): never {
    throw new Error("DeferralCase.events is answered by the read engine.");
  }
}
