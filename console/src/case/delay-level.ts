/** How grave a delay is, for the strip: 0 none, 1 to 30 days, 60, 90, beyond. The bounds of the reported levels. */
export function delayLevel(daysPastDue: number): 0 | 1 | 2 | 3 | 4 {
  if (daysPastDue <= 0) return 0;
  if (daysPastDue <= 30) return 1;
  if (daysPastDue <= 60) return 2;
  return daysPastDue <= 90 ? 3 : 4;
}
