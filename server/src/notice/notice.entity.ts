import { defineEntity, p } from "@mikro-orm/core";
import type { Locale } from "@respite/shared/locale/locale";
import type { NoticeChannel, NoticeKind } from "@respite/shared/notice/notice-kind";
import { DeferralCaseRecord } from "../case/case.entity.ts";

const schema = defineEntity({
  name: "NoticeRecord",
  tableName: "notice",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    caseId: () => p.manyToOne(DeferralCaseRecord).mapToPk().fieldName("case_id"),
    kind: p.string().$type<NoticeKind>(),
    templateVersion: p.integer(),
    locale: p.string().$type<Locale>(),
    channel: p.string().$type<NoticeChannel>(),
    publishedAt: p.datetime(),
    publishedOn: p.date(),
    addressee: p.string(),
    lender: p.string(),
    subject: p.text(),
    body: p.text(),
    offerIds: p.array().nullable(),
    letterEdition: p.integer().nullable(),
    once: p.string().nullable(),
  },
});

/** What a borrower was told in writing, as stored. Never changed. */
export class NoticeRecord extends schema.class {}
schema.setClass(NoticeRecord);
