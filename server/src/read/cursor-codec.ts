/**
 * Turns the keyset of a row into an opaque cursor and back. `scope` names the list, its order and its filter: a cursor
 * of one list is refused by another.
 */
export interface CursorCodec {
  encode(scope: string, keyset: readonly string[]): string;
  /** The keyset, or null when the cursor was edited or belongs to another list. */
  decode(scope: string, cursor: string): readonly string[] | null;
}
