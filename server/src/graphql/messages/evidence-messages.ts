import type { Sentence } from "@respite/shared/locale/locale";

const message = (en: string, hans: string, hant: string): Sentence => ({ en, "zh-Hans": hans, "zh-Hant": hant });

/** Why a document is not taken. */
export const EVIDENCE_MESSAGES = {
  EVIDENCE_QUERY_INVALID: message(
    "Say `caseId`, `kind` and `fileName` in the query, each once; `kind` is one of {kinds}.",
    "请在查询参数中各提供一次 `caseId`、`kind` 和 `fileName`；`kind` 为 {kinds} 之一。",
    "請在查詢參數中各提供一次 `caseId`、`kind` 和 `fileName`；`kind` 為 {kinds} 之一。",
  ),
  FILE_NAME_INVALID: message(
    "A file name is one line without slashes.",
    "文件名须为一行，且不含斜杠。",
    "檔名須為一行，且不含斜線。",
  ),
  EVIDENCE_EMPTY: message(
    "The file is empty: send its bytes as the body.",
    "文件为空，请在请求正文中发送文件内容。",
    "檔案為空，請在請求本文中傳送檔案內容。",
  ),
  EVIDENCE_TYPE_UNKNOWN: message(
    "This is no PDF, PNG or JPEG file; send one of these.",
    "文件不是 PDF、PNG 或 JPEG，请改用其中一种格式。",
    "檔案不是 PDF、PNG 或 JPEG，請改用其中一種格式。",
  ),
  EVIDENCE_TOO_MANY: message(
    "A case takes at most {max} documents.",
    "每个案件最多 {max} 份材料。",
    "每個案件最多 {max} 份材料。",
  ),
  EVIDENCE_CASE_FULL: message(
    "The documents of a case take at most {max} MB.",
    "每个案件的材料合计不超过 {max} MB。",
    "每個案件的材料合計不超過 {max} MB。",
  ),
  EVIDENCE_STORE_FULL: message(
    "The lender's room for documents is used up; its administrator can make more.",
    "该机构的材料存储空间已用完，请联系管理员扩容。",
    "該機構的材料儲存空間已用完，請聯絡管理員擴充。",
  ),
  EVIDENCE_NOT_INSPECTED: message(
    "The document cannot be checked for malware right now; send it again in a few seconds.",
    "目前无法对文件进行安全检查，请稍后重新发送。",
    "目前無法對檔案進行安全檢查，請稍後重新傳送。",
  ),
} as const satisfies Record<string, Sentence>;
