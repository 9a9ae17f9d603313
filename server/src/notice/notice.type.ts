import type { NoticeChannel, NoticeKind } from "@respite/shared/notice/notice-kind";
import { Field, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../graphql/connection-of.ts";
import { Node } from "../graphql/node.type.ts";
import { DateTimeScalar } from "../graphql/scalars.ts";
import { NoticeChannelEnum, NoticeKindEnum } from "./notice.enums.ts";

@ObjectType({
  implements: Node,
  description:
    "What a borrower was told in writing, in the borrower's language. Never changed. It holds nothing medical and no reason of the hardship.",
})
export class Notice extends Node {
  @Field(() => NoticeKindEnum, { description: "What it is about." })
  kind!: NoticeKind;

  @Field(() => String, { description: "The template it was written from, with its version: DECLINE@1." })
  template!: string;

  @Field(() => String, { description: "Its language, as a BCP 47 tag: the borrower's." })
  locale!: string;

  @Field(() => String, { description: "One line: fit for the subject of a message." })
  subject!: string;

  @Field(() => String, { description: "The whole text, plain; a blank line between paragraphs." })
  body!: string;

  @Field(() => NoticeChannelEnum, { description: "How it went out." })
  channel!: NoticeChannel;

  @Field(() => DateTimeScalar, { description: "When it could first be read here." })
  publishedAt!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Path of the result letter as PDF, on this server and with the same sign-in; for offers and agreements.",
  })
  letterUrl!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Edition of the texts that its letter was sent in, and is printed in whenever it is asked for; null for a notice without one.",
  })
  letterEdition!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Path of the payment dates as an iCalendar file, for agreements and what undoes them. It tells the dates as they are now, and cancels those that no longer hold: taken in again, it leaves no ghost.",
  })
  calendarUrl!: string | null;
}

export const NoticeConnection = connectionOf("Notice", () => Notice, {
  one: "notice",
  order: "newest first",
  counted: true,
});
