import type { Sentence } from "@respite/shared/locale/locale";

const message = (en: string, hans: string, hant: string): Sentence => ({ en, "zh-Hans": hans, "zh-Hant": hant });

/** What can be wrong with endpoints that are told of what happens. */
export const WEBHOOK_MESSAGES = {
  WEBHOOK_NOT_FOUND: message("There is no such endpoint.", "没有该接收端。", "沒有該接收端。"),
  DELIVERY_NOT_FOUND: message("There is no such delivery.", "没有该投递记录。", "沒有該投遞記錄。"),
  WEBHOOK_IS_DISABLED: message(
    "This endpoint is disabled: nothing is sent there any more. Set up another.",
    "该接收端已停用，不再发送。请另行设立。",
    "該接收端已停用，不再傳送。請另行設立。",
  ),
  WEBHOOKS_TOO_MANY: message(
    "An institution has at most {max} endpoints in use. Disable one first.",
    "每个机构最多启用 {max} 个接收端，请先停用一个。",
    "每個機構最多啟用 {max} 個接收端，請先停用一個。",
  ),
  WEBHOOK_URL_INVALID: message(
    "Send an address that begins with https://, without name and password and without #.",
    "请填写以 https:// 开头的地址，不含用户名、密码和 #。",
    "請填寫以 https:// 開頭的位址，不含使用者名稱、密碼和 #。",
  ),
} as const satisfies Record<string, Sentence>;
