import type { EvidenceKind, EvidenceQuarantine } from "@respite/shared/case/case-words";
import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "../graphql/node.type.ts";
import { DateTimeScalar } from "../graphql/scalars.ts";
import { EvidenceKindEnum, EvidenceQuarantineEnum } from "./evidence.enums.ts";

@ObjectType({ implements: Node, description: "A document that the borrower gave." })
export class Evidence extends Node {
  @Field(() => EvidenceKindEnum, { description: "What it proves." })
  kind!: EvidenceKind;

  @Field(() => String, { description: "Name the borrower gave the file." })
  fileName!: string;

  @Field(() => String, { description: "Media type, told by the content." })
  contentType!: string;

  @Field(() => Int, { description: "Size in bytes." })
  byteSize!: number;

  @Field(() => String, {
    description: "SHA-256 of the content as it is given out, hexadecimal. Pictures are written anew.",
  })
  sha256!: string;

  @Field(() => DateTimeScalar, { description: "When it came in." })
  receivedAt!: string;

  @Field(() => EvidenceQuarantineEnum, {
    nullable: true,
    description: "Why it is kept and never given out, and proves nothing; null for a document that can be fetched.",
  })
  quarantine!: EvidenceQuarantine | null;

  @Field(() => String, { description: "Where to fetch it, with the same sign-in; refused while it is in quarantine." })
  url!: string;
}
