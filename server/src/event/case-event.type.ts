import { ObjectType } from "type-graphql";
import { connectionOf } from "../graphql/connection-of.ts";
import { ToldEvent } from "./told-event.type.ts";

@ObjectType({ description: "Something that happened to a case. Never changed afterwards." })
export class CaseEvent extends ToldEvent {}

export const CaseEventConnection = connectionOf("CaseEvent", () => CaseEvent, {
  one: "event",
  order: "oldest first",
  counted: true,
});
