const known = new Map<string, string>();

/** The column of a property: `maturityMovedMonths` is `maturity_moved_months`. */
export function columnName(property: string): string {
  let column = known.get(property);
  if (column === undefined) {
    column = property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    known.set(property, column);
  }
  return column;
}
