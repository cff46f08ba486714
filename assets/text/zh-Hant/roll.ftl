### 名冊、簽到與法定人數。

roll-heading = 名冊
roll-count = { $people } 人，其中成員 { $members } 人
roll-find = 姓名、拼音首字母或門牌
roll-nobody-found = 沒有找到

## 建名冊。認得的詞以豎線分開。

roll-words-member = 成員|代表|委員
roll-words-consultative = 列席|列席人員
roll-words-observer = 旁聽|旁聽人員
roll-entry = 一行一個人，可以從表格裡貼上
roll-entry-hint =
    王海 A棟5樓之2
    陳建國 B棟12樓
    張經理 物業 列席
roll-entry-note = 姓名、門牌；列席、旁聽的寫在後面。
roll-entry-read = 讀出 { $people } 人，其中成員 { $members } 人
roll-enrol = 記入名冊
roll-strike-off = 除名：{ $person }
roll-capacity = { $person }的身分
roll-capacity-member = 成員
roll-capacity-consultative = 列席
roll-capacity-observer = 旁聽
roll-office-chair = 主席
roll-office-secretary = 紀錄
roll-office-none = 姓名或拼音首字母

## 簽到

roll-sign-in = 簽到
roll-sign-in-hint = 姓名 / 拼音：wh → 王海
roll-toggle-arrive = Enter：到場
roll-toggle-depart = Enter：離場
roll-toggle-here = 已經到場
roll-arrive-all = 其餘 { $n } 人都到了
roll-mark = { $person }到場
roll-excuse = 請假
roll-attendance-absent = 未到
roll-attendance-excused = 請假
roll-attendance-present = 在場
roll-attendance-left = 已離場
roll-late-at = { $time } 遲到
roll-left-at = { $time } 離場

## 表決權：表決進行中，在場或有代理而不計的，寫明原因

roll-bar-came-late = 本次不計：表決開始後到場
roll-bar-over-the-cap = 本次不計：代理超出上限
roll-bar-away = 本次不計：代理人不在場
roll-bar-recused = 本次不計：迴避
roll-bar-no-vote = 本次不計：無表決權
roll-over-the-cap = 超出上限，不計
roll-electorate = 表決權人名冊
roll-electorate-vote = 這次表決的名冊，已經固定；不寫誰投了什麼票。
roll-electorate-now = 此刻開始表決時有表決權的人。
roll-electorate-export = 存為 PDF
roll-summary = 遲到 { $late } · 離場 { $left } · 請假 { $excused }

## 法定人數

roll-quorum = 到場 { $present } / { $members } · 法定 { $needed }
roll-quorum-met = 已達法定人數 ✓
roll-quorum-missing = 還差 { $n } 人
roll-needed = 法定人數 { $n } 人

## 名冊的次序

roll-order = 名冊次序
roll-order-pinyin = 拼音
roll-order-strokes = 筆畫
roll-order-place = 樓棟門牌
roll-order-entered = 登錄先後
roll-head-none = 其他
roll-head-strokes = { $n } 畫
roll-home = 同戶：{ $others }

## 只點缺席的

roll-except = 只點沒來的
roll-except-heading = 除了這幾位，其餘都到了
roll-except-who = 誰沒來
roll-except-note = 姓名記完，空著再按 Enter：其餘 { $n } 人一次簽到。
roll-except-take-back = 劃掉：{ $person }
roll-except-leave = 記為請假
roll-except-done = 其餘 { $n } 人都到了

## 掃碼

roll-scan-signed-in = { $person }，已簽到
roll-scan-already-here = { $person }已經簽過到了
roll-scan-not-on-roll = 這個條碼不在本次會議的名冊上
roll-scan-misread = 條碼沒有讀全，請再掃一次
