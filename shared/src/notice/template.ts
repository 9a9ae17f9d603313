import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Sentence } from "../locale/locale.ts";
import type { Money } from "../money/money.ts";
import { templateProblems } from "./template-problems.ts";

/** What a variable of a notice is; `lines` are written one below the other, a `flag` only decides about blocks. */
type Value = Readonly<{
  text: string;
  date: CalendarDate;
  money: Money;
  count: number;
  lines: readonly string[];
  flag: boolean;
}>;
export type VariableType = keyof Value;

/** Every variable of a template by name, with its type. */
export type Variables = Readonly<Record<string, VariableType>>;

/** A value for each variable, no more and no less. */
export type Values<V extends Variables> = { readonly [K in keyof V]: Value[V[K]] };

/** One paragraph; written only when (or unless) the variable it names is a set flag, or lines that are not empty. */
export type Block = Readonly<{ say: Sentence; when?: string; unless?: string }>;

/** What a notice of one kind says, in every language. `kind@version` is pinned by every notice written from it. */
export type Template<V extends Variables = Variables> = Readonly<{
  kind: string;
  version: number;
  variables: V;
  subject: Sentence;
  body: readonly Block[];
}>;

type Named<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Named<Rest> : never;
type Condition<B> = B extends { when: infer Name } ? Name : B extends { unless: infer Name } ? Name : never;
type Used<S extends Sentence, B extends readonly Block[]> =
  | Named<S[keyof Sentence]>
  | Named<B[number]["say"][keyof Sentence]>
  | Condition<B[number]>;

/** Nothing more to give when every name in the texts is declared; the undeclared ones otherwise, which nobody can give. */
type Undeclared<Names, V> = [Exclude<Names, keyof V>] extends [never]
  ? []
  : [undeclared: Exclude<Names, keyof V> & never];

/**
 * A template, checked. A text that names a variable nobody declares does not compile.
 *
 * @throws RangeError when a language lacks a variable that another one has, or one is declared and never used
 */
export function template<
  const V extends Variables,
  const S extends Sentence = Sentence,
  const B extends readonly Block[] = readonly Block[],
>(
  parts: Readonly<{ kind: string; version: number; variables: V; subject: S; body: B }>,
  ..._undeclared: Undeclared<Used<S, B>, V>
): Template<V> {
  const problems = templateProblems(parts);
  if (problems.length > 0) throw new RangeError(problems.join("\n"));
  return parts;
}
