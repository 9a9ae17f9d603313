import { LOCALES } from "../locale/locale.ts";
import { variablesOf } from "../locale/render.ts";
import type { Template } from "./template.ts";

/** Everything that is wrong between a template's texts and the variables it declares; the same in every language. */
export function templateProblems({ kind, version, variables, subject, body }: Template): string[] {
  const name = `${kind}@${version}`;
  const declared = Object.keys(variables);
  const conditions = body.flatMap(({ when, unless }) => [when, unless].filter((one) => one !== undefined));
  const problems = conditions
    .filter((one) => variables[one] !== "flag" && variables[one] !== "lines")
    .map((one) => `${name} asks whether {${one}} is there, which is neither a flag nor lines.`);
  for (const locale of LOCALES) {
    const used = variablesOf([subject, ...body.map(({ say }) => say)].map((text) => text[locale]).join("\n"));
    const spoken = new Set([...used, ...conditions]);
    for (const one of used)
      if (!declared.includes(one)) problems.push(`${name} (${locale}) names {${one}}, which it does not declare.`);
    for (const one of declared)
      if (!spoken.has(one)) problems.push(`${name} (${locale}) declares {${one}} and never uses it.`);
    for (const one of used)
      if (variables[one] === "flag") problems.push(`${name} (${locale}) writes {${one}}, which is a flag.`);
  }
  return problems;
}
