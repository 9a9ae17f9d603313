import pg from "pg";
import { adminUrlOf, type Cluster } from "./cluster-file.ts";
import { dropCopies } from "./in-copy.ts";

/** Makes the login role and the database `respite` unless they are there, and drops half-finished copies. Safe to run at every start. */
export async function provision(cluster: Cluster): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrlOf(cluster) });
  await client.connect();
  try {
    const exists = async (sql: string) => (await client.query(sql)).rowCount !== 0;
    if (!(await exists("SELECT 1 FROM pg_roles WHERE rolname = 'respite'"))) {
      const password = client.escapeLiteral(cluster.password);
      await client.query(`CREATE ROLE respite LOGIN NOSUPERUSER CREATEROLE NOBYPASSRLS PASSWORD ${password}`);
    }
    await dropCopies(client);
    if (!(await exists("SELECT 1 FROM pg_database WHERE datname = 'respite'"))) {
      await client.query("CREATE DATABASE respite OWNER respite");
    }
  } finally {
    await client.end();
  }
}
