import { decodeGlobalId, type GlobalIdType } from "./global-id.ts";

/** The uuid in a global id of `type`; null for anything else, so that a foreign id looks exactly like a missing one. */
export function uuidOf(type: GlobalIdType, id: string | null | undefined): string | null {
  const decoded = id == null ? null : decodeGlobalId(id);
  return decoded?.type === type ? decoded.id : null;
}
