import { isAreaCode } from "@respite/shared/disaster/area";
import { err, ok } from "@respite/shared/result/result";
import { Field, InputType } from "type-graphql";
import { plainText } from "../command/plain-text.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { recordInstitutionEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { DateScalar } from "../graphql/scalars.ts";
import { userError } from "../graphql/user-error.ts";
import { InstitutionCommandInput, institutionCommand } from "../institution/institution-command.ts";
import { DisasterDeclarationRecord } from "./disaster-declaration.entity.ts";

@InputType({ description: "A disaster that an authority declared." })
export class DisasterDeclareInput extends InstitutionCommandInput {
  @Field(() => String, { description: "The authority's number, or your own; must be new. At most 100 characters." })
  code!: string;

  @Field(() => String, { description: "Its name, as findings show it. At most 200 characters." })
  name!: string;

  @Field(() => [String], { description: "1 to 100 places: paths from the country down, such as CN-13 or US-CA-037." })
  areas!: string[];

  @Field(() => DateScalar, { description: "Its first day." })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: "Its last day; left out while it goes on." })
  to?: string | null;

  @Field(() => String, { description: "Who declared it, and where that can be read. At most 500 characters." })
  source!: string;
}

const MOST_AREAS = 100;

/** Writes a declared disaster down: applications from there are evaluated with it, those that are open by a job. */
export function declareDisaster(context: Context, input: DisasterDeclareInput): Promise<StoredResult> {
  return institutionCommand(context, "disasterDeclare", input, async (tx) => {
    const { em, now, actor } = tx;
    const code = plainText(input.code, ["code"], 100);
    const name = plainText(input.name, ["name"], 200);
    const source = plainText(input.source, ["source"], 500);
    const areas = [...new Set(input.areas)];
    const stranger = areas.find((area) => !isAreaCode(area));
    if (!code.ok || !name.ok || !source.ok)
      return err([code, name, source].flatMap((part) => (part.ok ? [] : [part.error])));
    if (areas.length < 1 || areas.length > MOST_AREAS)
      return err([userError("AREAS_OUT_OF_RANGE", { max: MOST_AREAS }, ["areas"])]);
    if (stranger !== undefined)
      return err([userError("AREA_INVALID", { area: stranger.replace(/[^\w-]/g, "").slice(0, 40) }, ["areas"])]);
    if (input.to != null && input.to < input.from) return err([userError("DAYS_REVERSED", {}, ["to"])]);
    const known = { institutionId: tx.institutionId, code: code.value };
    if ((await em.count(DisasterDeclarationRecord, known)) > 0)
      return err([userError("CODE_TAKEN", { code: code.value }, ["code"])]);
    const id = uuidV7(now.getTime());
    em.persist(
      em.create(DisasterDeclarationRecord, {
        id,
        ...known,
        name: name.value,
        source: source.value,
        areas,
        fromOn: input.from,
        toOn: input.to ?? null,
        declaredAt: now,
        declaredBy: actor.id,
        declaredByName: actor.name,
        withdrawnAt: null,
        matchedAt: null,
      }),
    );
    recordInstitutionEvent(tx, "DISASTER_DECLARED", { name: name.value, code: code.value });
    return ok(id);
  });
}
