import type { Actor } from "../../src/identity/actor.ts";
import { EDITOR, SENIOR } from "./actors.ts";
import type { Answer, Api } from "./given-api.ts";

const FIELDS =
  "id personId personName role maxExposure { minor currency } maxDeferralMonths maxCostToLender { minor } mayWaive reason setByName endedAt version";

/** Limits of authority are set, by an editor unless said; what is left out is no limit. */
export const setAuthority = (api: Api, input: object, as: Actor = EDITOR): Promise<Answer> =>
  api.command("authoritySet", { mayWaive: true, reason: "董事会决议", ...input }, as, `authorityLimit { ${FIELDS} }`);

export const endAuthority = (api: Api, authorityLimitId: string, as: Actor = EDITOR): Promise<Answer> =>
  api.command("authorityEnd", { authorityLimitId, reason: "调岗" }, as, `authorityLimit { ${FIELDS} }`);

/** For a person, by what a token says of them. */
export const of = ({ id, name }: Actor) => ({ personId: id, personName: name });

/** Ends everything that is set. */
export async function endAll(api: Api): Promise<void> {
  const { data } = await api.execute("{ authorityLimits(first: 100) { nodes { id } } }", {}, { as: EDITOR });
  for (const { id } of data.authorityLimits.nodes) await endAuthority(api, id);
}

/** What a finding says. */
export const FINDING = "reason measured allowed unit sentence";
/** A case as decisions leave it. */
export const DECIDED = `case { id version status offersHash secondReviewReasons decisions { outcome reasonCodes beyondAuthority { ${FINDING} } } }`;

export const shift = (months: number, ...more: object[]) => ({ measures: [{ type: "SHIFT", months }, ...more] });

/** A proposal is confirmed as it stands. */
export const confirm = (api: Api, { id, version, offersHash }: Answer, as: Actor = SENIOR, fields = DECIDED) =>
  api.command("caseConfirm", { caseId: id, expectedVersion: version, termsHash: offersHash }, as, fields);

const BOUNDS = "maxExposure { minor currency } maxDeferralMonths maxCostToLender { minor } mayWaive";

/** How far somebody's authority goes, as they are told themselves. */
export const authorityOf = async (api: Api, as: Actor): Promise<Answer> =>
  (await api.execute(`{ viewer { authority { own { ${BOUNDS} } alone { ${BOUNDS} } } } }`, {}, { as })).data.viewer
    .authority;
