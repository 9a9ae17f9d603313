import { parseArgs } from "node:util";
import { reckon } from "@respite/shared/testing/reckon";
import { sayAndExit } from "./say-and-exit.ts";

/**
 * `npm run reckon -- --inputs 1000000 [--from 0]`: reckons so many random loans and reliefs twice, by the domain and
 * naively day by day, and stops at the first that differ. Every index is always the same input.
 */
const { values } = parseArgs({
  options: { inputs: { type: "string", default: "1000000" }, from: { type: "string", default: "0" } },
});
const [inputs, from] = [Number(values.inputs), Number(values.from)];
if (!Number.isSafeInteger(inputs) || inputs < 1 || !Number.isSafeInteger(from) || from < 0) {
  sayAndExit("Say how many: npm run reckon -- --inputs 1000000 [--from 0].");
}
const began = performance.now();
const seconds = () => ((performance.now() - began) / 1000).toFixed(0);
for (let index = from; index < from + inputs; index++) {
  const disagreement = reckon(index);
  if (disagreement) {
    console.error(disagreement);
    sayAndExit(`Input ${index} is reckoned differently.`);
  }
  const done = index - from + 1;
  if (done % 100_000 === 0) console.log(`${done} inputs agree, ${seconds()} s`);
}
console.log(`Both reckonings agree on ${inputs} inputs, from ${from} on, in ${seconds()} s.`);
