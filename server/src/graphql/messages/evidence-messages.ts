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
} as const satisfies Record<string, Sentence>;
