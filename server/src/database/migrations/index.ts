import { Roles } from "./001-roles.ts";
import { LendingTables } from "./002-lending-tables.ts";
import { CaseTables } from "./003-case-tables.ts";
import { DecisionTables } from "./004-decision-tables.ts";
import { AgreementTables } from "./005-agreement-tables.ts";
import { ForeignKeys } from "./006-foreign-keys.ts";
import { RowLevelSecurity } from "./007-row-level-security.ts";
import { VersionIncreases } from "./008-version-increases.ts";
import { LighterWrites } from "./009-lighter-writes.ts";
import { CaseCounters } from "./010-case-counters.ts";
import { NameParts } from "./011-name-parts.ts";
import { Jobs } from "./012-jobs.ts";
import { HardshipFacts } from "./021-hardship-facts.ts";
import { OutreachAndFeedback } from "./022-outreach-and-feedback.ts";
import { ReliefBudget } from "./023-relief-budget.ts";
import { PortfolioFacts } from "./025-portfolio-facts.ts";

/** Forward only, in this order; a migration that was released is never edited. */
export const MIGRATIONS = [
  { name: "001-roles", class: Roles },
  { name: "002-lending-tables", class: LendingTables },
  { name: "003-case-tables", class: CaseTables },
  { name: "004-decision-tables", class: DecisionTables },
  { name: "005-agreement-tables", class: AgreementTables },
  { name: "006-foreign-keys", class: ForeignKeys },
  { name: "007-row-level-security", class: RowLevelSecurity },
  { name: "008-version-increases", class: VersionIncreases },
  { name: "009-lighter-writes", class: LighterWrites },
  { name: "010-case-counters", class: CaseCounters },
  { name: "011-name-parts", class: NameParts },
  { name: "012-jobs", class: Jobs },
  { name: "021-hardship-facts", class: HardshipFacts },
  { name: "022-outreach-and-feedback", class: OutreachAndFeedback },
  { name: "023-relief-budget", class: ReliefBudget },
  { name: "025-portfolio-facts", class: PortfolioFacts },
];
