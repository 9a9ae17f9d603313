import { decodeGlobalId, type GlobalIdType } from "../graphql/global-id.ts";

/** Institution and uuid that a global id of `type` names; both null for anything else. */
export function target(
  type: GlobalIdType,
  id: string,
): Readonly<{ institutionId: string | null; uuid: string | null }> {
  const decoded = decodeGlobalId(id);
  return decoded?.type === type
    ? { institutionId: decoded.institutionId, uuid: decoded.id }
    : { institutionId: null, uuid: null };
}
