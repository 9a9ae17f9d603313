import type { CaseTx } from "../case/case-command.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { recordCaseEvent } from "../event/record-event.ts";
import { isTold } from "../event/told.ts";
import { addressed } from "./addressee.ts";
import { NoticeRecord } from "./notice.entity.ts";
import { noticeDetail } from "./notice-detail.ts";
import { type About, noticeColumns, type Written } from "./written.ts";

/**
 * Writes a notice in the transaction of what it tells: neither can be there without the other.
 *
 * @returns false when it is told once, and was; the case is locked, so nobody tells it meanwhile
 */
export async function publishNotice(tx: CaseTx, write: (about: About) => Written): Promise<boolean> {
  const { em, record, policy, today, now } = tx;
  const about = { to: await addressed(tx), record, policy, today };
  const written = write(about);
  if (await wasTold(tx, written)) return false;
  em.persist(em.create(NoticeRecord, { id: uuidV7(now.getTime()), ...noticeColumns(about, written, now) }));
  // One that comes with a decision is told by the event of the decision.
  if (!isTold(em)) recordCaseEvent(tx, "NOTICE_PUBLISHED", noticeDetail(written));
  return true;
}

async function wasTold({ em, institutionId, record }: CaseTx, { kind, once }: Written): Promise<boolean> {
  if (once === undefined) return false;
  return (await em.count(NoticeRecord, { institutionId, caseId: record.id, kind, once })) > 0;
}
