import { startEmbedded } from "./start-embedded.ts";

// A process that owns a database until it is killed: for tests of what happens then.
const quiet = { info() {}, warn() {}, error() {} };
const embedded = await startEmbedded(process.argv[2] ?? "", quiet);
process.on("SIGTERM", () => void embedded.stop().then(() => clearInterval(awake)));
console.log(JSON.stringify({ url: embedded.url, adminUrl: embedded.adminUrl, pid: embedded.pid }));
const awake = setInterval(() => {}, 1000);
