import { isAreaCode } from "@respite/shared/disaster/area";
import type { Locale } from "@respite/shared/locale/locale";
import { err, ok, type Result } from "@respite/shared/result/result";
import type { CommandTx } from "../command/run-command.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import type { Context } from "../graphql/context.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import { BorrowerRecord } from "./borrower.entity.ts";
import { maskedName, nameSearch } from "./name-search.ts";

/** Where somebody lives, and the key of who they are; null where the lender did not say. */
export type Person = Readonly<{ area: string | null; personKey: string | null }>;

/** Reads place and identity at the door, or says what is wrong with them. */
export function readPerson(
  { identify }: Context,
  { area, identityNumber }: Readonly<{ area?: string | null; identityNumber?: string | null }>,
): Result<Person, UserErrorValue> {
  if (area != null && !isAreaCode(area)) {
    const given = area.replace(/[^\w-]/g, "").slice(0, 40);
    return err(userError("AREA_INVALID", { area: given }, ["borrower", "area"]));
  }
  const personKey = identityNumber == null ? null : identify(identityNumber);
  if (identityNumber != null && personKey === null)
    return err(userError("IDENTITY_NUMBER_INVALID", {}, ["borrower", "identityNumber"]));
  return ok({ area: area ?? null, personKey });
}

type Told = Person & Readonly<{ externalId: string; name: string; locale: Locale }>;

/** The borrower of that id. One that is known keeps the name on file; a place or an identity told now is taken down. */
export async function borrowerOf({ em, institutionId, now }: CommandTx, told: Told): Promise<string> {
  const { externalId, name, locale, area, personKey } = told;
  const known = await em.findOne(BorrowerRecord, { institutionId, externalId });
  if (known) {
    known.area = area ?? known.area ?? null;
    known.personKey = personKey ?? known.personKey ?? null;
    return known.id;
  }
  const id = uuidV7(now.getTime());
  const names = { name, maskedName: maskedName(name), nameSearch: nameSearch(name) };
  const person = { externalId, ...names, locale, area, personKey };
  em.persist(em.create(BorrowerRecord, { id, institutionId, ...person, createdAt: now }));
  return id;
}
