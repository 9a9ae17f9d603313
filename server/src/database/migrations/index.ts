import type { Migration } from "@mikro-orm/migrations";
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
import { RatesAndOffers } from "./013-rates-and-offers.ts";
import { PolicyVersions } from "./014-policy-versions.ts";
import { PolicyReplays } from "./015-policy-replays.ts";
import { Notices } from "./016-notices.ts";
import { RecordTables } from "./017-record.ts";
import { ClockWarnings } from "./018-clock-warnings.ts";
import { Payments } from "./019-payments.ts";
import { ContactAndReporting } from "./020-contact-and-reporting.ts";
import { HardshipFacts } from "./021-hardship-facts.ts";
import { OutreachAndFeedback } from "./022-outreach-and-feedback.ts";
import { ReliefBudget } from "./023-relief-budget.ts";
import { PortfolioFacts } from "./025-portfolio-facts.ts";
import { PackedContent } from "./026-packed-content.ts";
import { RateCap } from "./027-rate-cap.ts";
import { EarlyEnd } from "./029-early-end.ts";
import { PenaltyInterest } from "./030-penalty-interest.ts";
import { AuthorityLimits } from "./031-authority-limits.ts";
import { UnusualValues } from "./032-unusual-values.ts";
import { People } from "./033-people.ts";
import { DelinquentLoans } from "./034-delinquent-loans.ts";
import { AppealsAndRules } from "./035-appeals-and-rules.ts";
import { HardLimit } from "./036-hard-limit.ts";
import { MoreNotices } from "./038-more-notices.ts";
import { KeptWithACase } from "./039-kept-with-a-case.ts";
import { MonthsDeferred } from "./040-months-deferred.ts";
import { ClockLooks } from "./041-clock-looks.ts";
import { EvidenceQuarantine } from "./042-evidence-quarantine.ts";
import { SavedViews } from "./044-saved-views.ts";
import { Presence } from "./045-presence.ts";
import { CaseNotes } from "./046-case-notes.ts";
import { Webhooks } from "./047-webhooks.ts";
import { ReplayParts } from "./048-replay-parts.ts";
import { ProtectionReasons } from "./049-protection-reasons.ts";
import { SecretsAndRevocations } from "./050-secrets-and-revocations.ts";
import { DisastersMatched } from "./051-disasters-matched.ts";
import { LighterRules } from "./053-lighter-rules.ts";
import { MIGRATION_NAMES } from "./names.ts";

type Name = (typeof MIGRATION_NAMES)[number];

const CLASSES: Readonly<Record<Name, new (...args: ConstructorParameters<typeof Migration>) => Migration>> = {
  "001-roles": Roles,
  "002-lending-tables": LendingTables,
  "003-case-tables": CaseTables,
  "004-decision-tables": DecisionTables,
  "005-agreement-tables": AgreementTables,
  "006-foreign-keys": ForeignKeys,
  "007-row-level-security": RowLevelSecurity,
  "008-version-increases": VersionIncreases,
  "009-lighter-writes": LighterWrites,
  "010-case-counters": CaseCounters,
  "011-name-parts": NameParts,
  "012-jobs": Jobs,
  "016-notices": Notices,
  "017-record": RecordTables,
  "018-clock-warnings": ClockWarnings,
  "019-payments": Payments,
  "020-contact-and-reporting": ContactAndReporting,
  "013-rates-and-offers": RatesAndOffers,
  "014-policy-versions": PolicyVersions,
  "015-policy-replays": PolicyReplays,
  "021-hardship-facts": HardshipFacts,
  "022-outreach-and-feedback": OutreachAndFeedback,
  "023-relief-budget": ReliefBudget,
  "025-portfolio-facts": PortfolioFacts,
  "026-packed-content": PackedContent,
  "027-rate-cap": RateCap,
  "029-early-end": EarlyEnd,
  "030-penalty-interest": PenaltyInterest,
  "031-authority-limits": AuthorityLimits,
  "032-unusual-values": UnusualValues,
  "033-people": People,
  "034-delinquent-loans": DelinquentLoans,
  "035-appeals-and-rules": AppealsAndRules,
  "036-hard-limit": HardLimit,
  "038-more-notices": MoreNotices,
  "039-kept-with-a-case": KeptWithACase,
  "040-months-deferred": MonthsDeferred,
  "041-clock-looks": ClockLooks,
  "042-evidence-quarantine": EvidenceQuarantine,
  "044-saved-views": SavedViews,
  "045-presence": Presence,
  "046-case-notes": CaseNotes,
  "047-webhooks": Webhooks,
  "048-replay-parts": ReplayParts,
  "049-protection-reasons": ProtectionReasons,
  "050-secrets-and-revocations": SecretsAndRevocations,
  "051-disasters-matched": DisastersMatched,
  "053-lighter-rules": LighterRules,
};

export const MIGRATIONS = MIGRATION_NAMES.map((name) => ({ name, class: CLASSES[name] }));
