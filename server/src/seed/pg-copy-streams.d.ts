declare module "pg-copy-streams" {
  import type { Writable } from "node:stream";
  import type { Submittable } from "pg";

  /** `COPY … FROM STDIN` as a stream to write to; pass it to `client.query`. */
  export function from(text: string): Writable & Submittable & { readonly rowCount: number };
}
