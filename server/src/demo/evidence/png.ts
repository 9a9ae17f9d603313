import { crc32, deflateSync } from "node:zlib";
import type { Random } from "../../history/random.ts";

const [WIDTH, HEIGHT] = [240, 320];

/** A small picture of a sheet of paper with lines of writing and a red stamp, as a phone would have taken it. */
export function photoOf(random: Random): Buffer {
  const lines = Array.from({ length: 14 }, () => random.int(60, 170));
  const stamp = { x: random.int(150, 180), y: random.int(235, 265) };
  const rows = Array.from({ length: HEIGHT }, (_, y) => {
    const row = Buffer.alloc(1 + WIDTH * 3);
    for (let x = 0; x < WIDTH; x += 1) row.set(pixel(x, y, lines, stamp), 1 + x * 3);
    return row;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8); // 8 bits a channel, RGB
  const data = deflateSync(Buffer.concat(rows));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

type Rgb = readonly [number, number, number];

function pixel(x: number, y: number, lines: readonly number[], stamp: Readonly<{ x: number; y: number }>): Rgb {
  if (x < 14 || x >= WIDTH - 14 || y < 14 || y >= HEIGHT - 14) return [92, 84, 76];
  const distance = Math.hypot(x - stamp.x, y - stamp.y);
  if (distance > 21 && distance < 25) return [196, 52, 48];
  const line = Math.floor((y - 50) / 16);
  const written = y >= 50 && (y - 50) % 16 < 4 && x > 34 && x < 34 + (lines[line] ?? 0) && x % 9 < 7;
  if (written) return [70, 74, 82];
  if (y >= 28 && y < 36 && x > 70 && x < 170) return [40, 42, 48];
  return [244, 241, 234];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(8 + data.length + 4);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), 8 + data.length);
  return framed;
}
