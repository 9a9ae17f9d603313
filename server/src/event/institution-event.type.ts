import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../graphql/connection-of.ts";
import { Institution } from "../institution/institution.type.ts";
import { ToldEvent } from "./told-event.type.ts";

@ObjectType({
  description:
    "Something that happened to an institution's policies, limits, budget, declared disasters or webhooks. Never changed.",
})
export class InstitutionEvent extends ToldEvent {
  @Field(() => Institution, { description: "Whose it is." })
  institution!: Institution;
}

export const InstitutionEventConnection = connectionOf("InstitutionEvent", () => InstitutionEvent, {
  one: "event",
  order: "newest first",
});
