type Sorted = Readonly<{ rule: string; set: string; passed: boolean }>;

/** The findings that decide a case under `ground`, failures before passes, and those of grounds nobody claimed. */
export function failuresFirst<F extends Sorted>(findings: readonly F[], ground: string): { relevant: F[]; other: F[] } {
  const decides = (finding: F) => finding.set === "GENERAL" || finding.set === ground;
  const order = (a: F, b: F) => Number(a.passed) - Number(b.passed);
  return {
    relevant: findings.filter(decides).sort(order),
    other: findings.filter((finding) => !decides(finding)).sort(order),
  };
}
