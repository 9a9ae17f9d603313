import { isAreaCode } from "@respite/shared/disaster/area";
import type { NewDisaster } from "./send-disaster.ts";

/** What is typed. */
export type DisasterForm = Readonly<{
  institutionId: string;
  name: string;
  code: string;
  /** Places, parted by spaces, commas or lines, of either script. */
  areas: string;
  from: string;
  to: string;
  source: string;
}>;

export type DisasterProblem = "EMPTY" | "NO_PLACE" | "ENDS_BEFORE";
export type DisasterProblems = Readonly<Partial<Record<keyof DisasterForm, DisasterProblem>>>;

export const emptyDisaster = (institutionId: string): DisasterForm => ({
  institutionId,
  name: "",
  code: "",
  areas: "",
  from: "",
  to: "",
  source: "",
});

const areasIn = ({ areas }: DisasterForm): string[] => [
  ...new Set(
    areas
      .toUpperCase()
      .split(/[\s,;，、；]+/)
      .filter((area) => area !== ""),
  ),
];

/** The places that are none: a path from the country down is asked for. */
export const noPlaces = (form: DisasterForm): string[] => areasIn(form).filter((area) => !isAreaCode(area));

/** What is missing or cannot be; the server says the rest. */
export function problemsIn(form: DisasterForm): DisasterProblems {
  const empty = (["name", "code", "areas", "from", "source"] as const).filter((field) => form[field].trim() === "");
  return {
    ...Object.fromEntries(empty.map((field) => [field, "EMPTY"])),
    ...(noPlaces(form).length > 0 && { areas: "NO_PLACE" }),
    ...(form.to !== "" && form.to < form.from && { to: "ENDS_BEFORE" }),
  };
}

/** The declaration that the form stands for. */
export const disasterOf = (form: DisasterForm): NewDisaster => ({
  institutionId: form.institutionId,
  name: form.name.trim(),
  code: form.code.trim(),
  areas: areasIn(form),
  from: form.from,
  ...(form.to !== "" && { to: form.to }),
  source: form.source.trim(),
});
