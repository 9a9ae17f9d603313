import type { EvidenceKind, EvidenceQuarantine } from "@respite/shared/case/case-words";
import type { NoticeKind } from "@respite/shared/notice/notice-kind";
import { Field, Int, ObjectType } from "type-graphql";
import { EvidenceKindEnum, EvidenceQuarantineEnum } from "../evidence/evidence.enums.ts";
import { DateTimeScalar } from "../graphql/scalars.ts";
import { NoticeKindEnum } from "../notice/notice.enums.ts";

@ObjectType({ description: "A document that was there at some moment, by what nobody can make another of." })
export class EvidenceAsOf {
  @Field(() => EvidenceKindEnum, { description: "What it proves." })
  kind!: EvidenceKind;

  @Field(() => String, { description: "Name the borrower gave the file." })
  fileName!: string;

  @Field(() => Int, { description: "Size in bytes." })
  byteSize!: number;

  @Field(() => String, { description: "SHA-256 of the content, hexadecimal." })
  sha256!: string;

  @Field(() => DateTimeScalar, { description: "When it came in." })
  receivedAt!: string;

  @Field(() => EvidenceQuarantineEnum, {
    nullable: true,
    description: "Why it was never given out, and proved nothing.",
  })
  quarantine!: EvidenceQuarantine | null;
}

@ObjectType({ description: "What the borrower had been told in writing by some moment." })
export class NoticeAsOf {
  @Field(() => NoticeKindEnum, { description: "What it is about." })
  kind!: NoticeKind;

  @Field(() => String, { description: "Its language, as a BCP 47 tag: the borrower's." })
  locale!: string;

  @Field(() => String, { description: "One line." })
  subject!: string;

  @Field(() => String, { description: "The whole text, plain." })
  body!: string;

  @Field(() => DateTimeScalar, { description: "When it could first be read." })
  publishedAt!: string;
}
