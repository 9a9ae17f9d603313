/** What the binary format of COPY begins with: its signature, no flags, no extension. */
const START = Buffer.from("PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0", "latin1");
const END = Buffer.from([0xff, 0xff]);

const UUID_TYPE = 2950;

/** All that is sent of some rows in the binary format of COPY. */
export const binaryCopy = (rows: readonly Buffer[]): Buffer => Buffer.concat([START, ...rows, END]);

/** One row; each of its values, in binary already, is told with its length. */
export function binaryRow(values: readonly Buffer[]): Buffer {
  const row = Buffer.allocUnsafe(2 + values.reduce((sum, { length }) => sum + 4 + length, 0));
  let at = row.writeInt16BE(values.length);
  for (const value of values) {
    at = row.writeInt32BE(value.length, at);
    at += value.copy(row, at);
  }
  return row;
}

export function binaryInt(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeInt32BE(value);
  return bytes;
}

export const binaryText = (text: string): Buffer => Buffer.from(text);

/** An array of uuids whose first has the number 1. @param uuids sixteen bytes each */
export function binaryUuids(uuids: Buffer): Buffer {
  const count = uuids.length / 16;
  const array = Buffer.allocUnsafe(20 + count * 20);
  // One dimension, and no null in it.
  for (const [index, value] of [1, 0, UUID_TYPE, count, 1].entries()) array.writeInt32BE(value, index * 4);
  for (let index = 0; index < count; index += 1) {
    const at = array.writeInt32BE(16, 20 + index * 20);
    uuids.copy(array, at, index * 16, index * 16 + 16);
  }
  return array;
}
