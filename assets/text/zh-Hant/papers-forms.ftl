### 供填寫之表、書與會議紀要之名稱與用處。

papers-consent-form = 徵求意見表
    .what = 每戶一張，逐戶徵求意見用；已有名冊時印好姓名。
papers-proxy-form = 委託書
    .what = 不能到會者委託他人代為表決。
papers-requisition-form = 請求召集會議連署書
    .what = 成員或居民連署請求開會。
papers-signature-agreement = 電子簽章使用約定
    .what = 全體成員親簽一次，此後電子簽章具約定之效力。
papers-gate-sheets = 四議兩公開各步表
    .what = 一步一張，到會人員簽名。
papers-proxy-list = 委託書交驗清單
    .what = 表決前逐份核對委託書。
papers-large-minutes = 大字會議紀錄
    .what = 同一份會議紀錄，十八點以上之大字。
papers-summary-minutes = 會議紀要
    .what = 僅載議決事項，依公文格式（GB/T 9704）排印。
papers-result-sheet = 表決結果表
    .what = 每項表決一張，人數與面積分別列出。
papers-lacking-steps = 本會議之規則未設前置步驟。
