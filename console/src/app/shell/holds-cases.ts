/** Whether an address shows cases: the queue, or one of them. */
export const holdsCases = (pathname: string): boolean => pathname === "/queue" || pathname.startsWith("/cases/");

/** Whether it shows anything of a borrower's: their cases and agreements, or that they may be late soon. */
export const holdsBorrowers = (pathname: string): boolean =>
  holdsCases(pathname) || pathname === "/outreach" || pathname === "/agreements";
