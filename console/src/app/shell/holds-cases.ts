/** Whether an address shows cases: the queue, or one of them. */
export const holdsCases = (pathname: string): boolean => pathname === "/queue" || pathname.startsWith("/cases/");
