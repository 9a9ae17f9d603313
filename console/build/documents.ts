import { createHash } from "node:crypto";
import { ApolloClient, ApolloLink, gql, InMemoryCache } from "@apollo/client";
import { type DocumentNode, print } from "graphql";
import { of } from "rxjs";
import { type AstNode, parse, sourceFiles, walk } from "./source-files.ts";

type Template = { file: string; texts: string[]; names: string[] };

const nameOf = (node: unknown): string | null =>
  typeof node === "object" && node !== null && (node as AstNode).type === "Identifier"
    ? String((node as AstNode).name)
    : null;

/** Every `const NAME = gql` + template in the sources, by its name, which must be unique. */
function templates(root: string): Map<string, Template> {
  const found = new Map<string, Template>();
  for (const { path, code } of sourceFiles(root)) {
    if (!code.includes("gql`")) continue;
    walk(parse(path, code), (node) => {
      const init = node.init as AstNode | null;
      const name = node.type === "VariableDeclarator" ? nameOf(node.id) : null;
      if (!name || init?.type !== "TaggedTemplateExpression" || nameOf(init.tag) !== "gql") return;
      const quasi = init.quasi as { quasis: { value: { cooked: string } }[]; expressions: unknown[] };
      const names = quasi.expressions.map((expression) => {
        const used = nameOf(expression);
        if (!used) throw new Error(`${path}: ${name} may only contain other documents by their names.`);
        return used;
      });
      const other = found.get(name);
      if (other) throw new Error(`Two documents are called ${name}: in ${other.file} and ${path}.`);
      found.set(name, { file: path, texts: quasi.quasis.map((part) => part.value.cooked), names });
    });
  }
  return found;
}

/** The texts the console sends, printed by the very client that sends them. */
export async function sentDocuments(root: string): Promise<string[]> {
  const all = templates(root);
  const build = (name: string): DocumentNode => {
    const template = all.get(name);
    if (!template) throw new Error(`There is no document called ${name}.`);
    const literals = Object.assign([...template.texts], { raw: template.texts });
    return gql(literals, ...template.names.map(build));
  };
  const sent: string[] = [];
  const link = new ApolloLink((operation) => {
    sent.push(print(operation.query));
    return of({ data: null, errors: [{ message: "Only the text is wanted." }] });
  });
  const client = new ApolloClient({ cache: new InMemoryCache(), link, dataMasking: true });
  for (const name of all.keys()) {
    const document = build(name);
    const kind = document.definitions.find((definition) => definition.kind === "OperationDefinition")?.operation;
    if (kind === "query") await client.query({ query: document, errorPolicy: "all" }).catch(() => null);
    if (kind === "mutation") await client.mutate({ mutation: document, errorPolicy: "all" }).catch(() => null);
  }
  return sent;
}

export const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");
