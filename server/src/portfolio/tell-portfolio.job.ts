import { allInstitutions } from "../institution/all-institutions.ts";
import type { Job } from "../job/job.ts";
import { tellPortfolio } from "./tell-portfolio.ts";

/** Keeps what the portfolio adds up half a minute behind the cases at most. */
export const tellPortfolioJob: Job = {
  name: "tell-portfolio",
  everySeconds: 30,
  async run({ database, clock }) {
    for (const lender of await allInstitutions(database)) await tellPortfolio(database, lender, clock());
  },
};
