import type { EvidenceQuarantine } from "../../case/case-words.ts";
import type { Labels } from "../locale.ts";

/** Why a document is not given out, and what would help. */
export const EVIDENCE_QUARANTINE_LABELS: Labels<EvidenceQuarantine> = {
  MALWARE: {
    "zh-Hans": "检测到恶意软件，文件已隔离，不可打开，也不作为证明。请借款人换一份材料。",
    "zh-Hant": "偵測到惡意軟體，檔案已隔離，不可開啟，也不作為證明。請借款人換一份材料。",
    en: "Malware was found in it. It is kept apart, cannot be opened, and proves nothing; ask the borrower for another copy.",
  },
  ACTIVE_CONTENT: {
    "zh-Hans": "文件含有脚本、附件或另一种格式，已隔离，不可打开，也不作为证明。请借款人发送扫描件或照片。",
    "zh-Hant": "檔案含有腳本、附件或另一種格式，已隔離，不可開啟，也不作為證明。請借款人傳送掃描檔或照片。",
    en: "It holds scripts, other files or a second format. It is kept apart, cannot be opened, and proves nothing; ask the borrower for a scan or a photo.",
  },
  UNREADABLE: {
    "zh-Hans": "文件已损坏、有密码或图片过大，无法安全读取，已隔离，也不作为证明。请借款人发送可正常打开的副本。",
    "zh-Hant": "檔案已損毀、有密碼或圖片過大，無法安全讀取，已隔離，也不作為證明。請借款人傳送可正常開啟的副本。",
    en: "It is damaged, under a password, or too large a picture to be read safely. It is kept apart and proves nothing; ask the borrower for a copy that opens.",
  },
};
