import { Field, ObjectType } from "type-graphql";
import { Person } from "../case/person.type.ts";
import { DateTimeScalar } from "../graphql/scalars.ts";

@ObjectType({ description: "Somebody who has a case open now." })
export class Attendee extends Person {
  @Field(() => DateTimeScalar, { description: "Since when they have it open." })
  since!: string;
}
