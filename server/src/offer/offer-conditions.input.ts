import type { EvidenceKind } from "@respite/shared/case/case-words";
import type { OfferConditions, Undertaking } from "@respite/shared/relief/offer-conditions";
import type { Relief } from "@respite/shared/relief/relief";
import { Field, InputType } from "type-graphql";
import { EvidenceKindEnum } from "../evidence/evidence.enums.ts";
import { UndertakingEnum } from "./offer-conditions.enums.ts";

@InputType({ description: "On what an offer is made. Accepting it, by its hash, accepts these as well." })
export class OfferConditionsInput {
  @Field(() => [EvidenceKindEnum], {
    defaultValue: [],
    description: "Documents that must have been received before it can be accepted.",
  })
  documents!: EvidenceKind[];

  @Field(() => [UndertakingEnum], { defaultValue: [], description: "What the borrower promises by accepting." })
  undertakings!: Undertaking[];
}

/** A relief on conditions; each counts once, whatever the order, and none at all leaves it as it was. */
export function onConditions(relief: Relief, input: OfferConditionsInput | null | undefined): Relief {
  const once = <T extends string>(given: readonly T[] | undefined): T[] => [...new Set(given)].sort();
  const conditions: OfferConditions = {
    documents: once(input?.documents),
    undertakings: once(input?.undertakings),
  };
  const none = conditions.documents.length + conditions.undertakings.length === 0;
  return none ? relief : { ...relief, conditions };
}
