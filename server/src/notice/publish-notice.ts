import type { Addressed } from "@respite/shared/notice/addressed";
import type { NoticeKind } from "@respite/shared/notice/notice-kind";
import type { NoticeText } from "@respite/shared/notice/write-notice";
import type { CaseTx } from "../case/case-command.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { NoticeRecord } from "./notice.entity.ts";

/** What is kept with a notice besides its text. */
type With = Readonly<{
  /** The offers that its letter sets out. */
  offerIds?: readonly string[];
  /** What it is told once about, whoever tries again. */
  once?: string;
}>;

/** Writes a notice in the transaction of what it tells: neither can be there without the other. */
export function publishNotice(tx: CaseTx, kind: NoticeKind, to: Addressed, text: NoticeText, more: With = {}): void {
  const { em, institutionId, record, now, today } = tx;
  em.persist(
    em.create(NoticeRecord, {
      id: uuidV7(now.getTime()),
      ...{ institutionId, caseId: record.id, kind, templateVersion: text.version, locale: text.locale },
      ...{ channel: "PARTNER_API", publishedAt: now, publishedOn: today, addressee: to.borrower, lender: to.lender },
      ...{ subject: text.subject, body: text.body },
      offerIds: more.offerIds ? [...more.offerIds] : null,
      once: more.once ?? null,
    }),
  );
}

/** Whether the case's borrower was told this once already. The case is locked, so nobody tells it meanwhile. */
export async function wasTold({ em, institutionId, record }: CaseTx, kind: NoticeKind, once: string): Promise<boolean> {
  return (await em.count(NoticeRecord, { institutionId, caseId: record.id, kind, once })) > 0;
}
