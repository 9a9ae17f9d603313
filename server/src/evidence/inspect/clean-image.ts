import sharp from "sharp";

/** The largest picture a phone takes has some sixty million; four bytes of memory each. */
const MOST_PIXELS = 64_000_000;

// What reads other formats, some of them programs of their own, is not reached whatever a file claims to be.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer"] });
sharp.concurrency(1);
sharp.cache(false);

export type ImageType = "image/png" | "image/jpeg";

/**
 * The picture written anew from its pixels, upright: what else lay in the file, such as a script, an archive or the place
 * where it was taken, is gone. Null for what cannot be read whole, or is too large to be read.
 */
export async function cleanImage(bytes: Uint8Array, type: ImageType): Promise<Buffer | null> {
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error", pages: 1 }).autoOrient();
    return await (type === "image/png" ? picture.png() : picture.jpeg({ quality: 90 })).toBuffer();
  } catch {
    return null;
  }
}
