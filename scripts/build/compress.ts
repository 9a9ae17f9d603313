import { globSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const brotli = promisify(brotliCompress);

/** Puts a `.br` beside every text of more than a kilobyte, so that the server never compresses while somebody waits. */
export async function compress(folder: string): Promise<void> {
  const texts = globSync("**/*.{js,css,html,svg,json,ttf}", { cwd: folder }).map((path) => join(folder, path));
  await Promise.all(
    texts.map(async (path) => {
      const content = await readFile(path);
      if (content.length < 1024) return;
      // Quality 9: a few per cent larger than 11, in a tenth of the time.
      await writeFile(`${path}.br`, await brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
    }),
  );
}
