import type { EvidenceKind } from "@respite/shared/case/case-words";
import type { Undertaking } from "@respite/shared/relief/offer-conditions";
import { Field, ObjectType } from "type-graphql";
import { EvidenceKindEnum } from "../evidence/evidence.enums.ts";
import { UndertakingEnum } from "./offer-conditions.enums.ts";

@ObjectType({ description: "On what an offer is made. They are among the terms that its hash binds." })
export class OfferConditions {
  @Field(() => [EvidenceKindEnum], { description: "Documents that must have been received before acceptance." })
  documents!: EvidenceKind[];

  @Field(() => [EvidenceKindEnum], { description: "Those of them that have not been received yet." })
  missing!: EvidenceKind[];

  @Field(() => [UndertakingEnum], { description: "What the borrower promises by accepting." })
  undertakings!: Undertaking[];

  @Field(() => [String], { description: "Each condition as a sentence, in the language asked for." })
  sentences!: string[];
}
