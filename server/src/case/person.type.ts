import { Field, ID, ObjectType } from "type-graphql";

@ObjectType({ description: "Somebody who works on cases." })
export class Person {
  @Field(() => ID, { description: "The person's id at the identity provider." })
  id!: string;

  @Field(() => String, { description: "The person's name." })
  name!: string;
}
