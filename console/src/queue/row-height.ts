import type { Preferences } from "../app/preferences.ts";

/** A row's height in rem, as `--rs-row` in tokens.css has it. */
const REM: Readonly<Record<Preferences["density"], number>> = { comfortable: 2.625, compact: 2 };

/** The same in CSS pixels, whatever size of letters the reader has set. */
export const rowHeight = (density: Preferences["density"]): number =>
  REM[density] * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
