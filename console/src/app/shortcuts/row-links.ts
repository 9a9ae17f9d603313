/** The links of a list, one a row, in their order; Enter on one opens it by itself. */
const rowLinks = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-row-link]")];

/** Moves the focus to the next or previous row; from elsewhere to the one that is open, or the first. */
export function moveAmongRows(by: number): void {
  const all = rowLinks();
  const at = all.indexOf(document.activeElement as HTMLElement);
  const open = all.find((link) => link.ariaCurrent);
  const next = at < 0 ? (open ?? all[0]) : all[Math.min(Math.max(at + by, 0), all.length - 1)];
  next?.focus();
}

/** Brings the focus back to a row that was left for something else; to the first where it is not there any more. */
export function focusRow(id: string | undefined): void {
  requestAnimationFrame(() => (rowLinks().find((link) => link.dataset.rowLink === id) ?? rowLinks()[0])?.focus());
}
