import { connectOrm } from "./orm.ts";

/** Brings the database at `url` to the newest shape. Running it again changes nothing. */
export async function migrate(url: string): Promise<void> {
  const orm = await connectOrm(url);
  try {
    await orm.migrator.up();
  } finally {
    await orm.close(true);
  }
}
