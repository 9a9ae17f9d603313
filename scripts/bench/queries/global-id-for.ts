import { decodeGlobalId, encodeGlobalId } from "../../../server/src/graphql/global-id.ts";

/** The global id that the server knows a row by. */
export const globalIdFor = encodeGlobalId;

/** The uuid within a global id; any other text as it is. */
export const uuidWithin = (text: string): string => decodeGlobalId(text)?.id ?? text;
