import { createServer, type IncomingMessage } from "node:http";
import pg from "pg";
import { type Decline, declineByHand } from "./decline.ts";
import { knowContext, sendInTenancy } from "./send-in-tenancy.ts";
import { serve } from "./serve.ts";
import { POOL_SIZE, peerSettings } from "./settings.ts";
import { STATEMENTS } from "./statements.ts";

// The bound: Node's own HTTP server and the driver, one hand-written prepared statement for a question, whose text goes
// out as PostgreSQL wrote it. Role and institution travel with it in the same round trip.
const settings = peerSettings();
const pool = new pg.Pool({ connectionString: settings.databaseUrl, max: POOL_SIZE });
pool.on("connect", knowContext);

const server = createServer(async (request, response) => {
  try {
    const body = Buffer.from(await answer(request.url?.slice(1) ?? "", await bodyOf(request)));
    response.writeHead(200, { "content-type": "application/json; charset=utf-8", "content-length": body.length });
    response.end(body);
  } catch (error) {
    const { message } = error as Error;
    response.writeHead(500, { "content-type": "application/json" }).end(JSON.stringify({ errors: [{ message }] }));
  }
});
serve(server);

async function answer(question: string, body: string): Promise<string> {
  const variables = JSON.parse(body);
  if (question === "decide") return declineByHand(pool, settings, variables as Decline);
  const statement = STATEMENTS[question as keyof typeof STATEMENTS];
  const values = [settings.institutionId, ...statement.values(variables)];
  const row = await sendInTenancy(pool, settings.institutionId, { name: question, text: statement.text, values });
  return statement.before + (row?.j ?? "null") + statement.after;
}

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => resolve(Buffer.concat(chunks).toString()));
    request.on("error", reject);
  });
}
