### 文書：一處列出會議的全部紙面，看、印、存。

## 每份文書的名稱和用處

papers-notice = 會議通知
    .what = 通知成員開會：時間、地點、議程和通知期限。
papers-agenda = 議程
    .what = 張貼或發給大家的議程。
papers-large-agenda = 大字議程
    .what = 同一份議程，二十點以上的大字。
papers-running-order = 會序單
    .what = 主持人用：每項的預定時間、要準備的東西和備註。
papers-sign-in = 簽到表
    .what = 到場的人用筆簽名。
papers-table-cards = 桌牌
    .what = 每人一張 A4，對摺後立在桌上。
papers-name-plates = 姓名牌
    .what = 小一號的桌牌，一張紙兩個。
papers-ballot-papers = 表決票
    .what = 無記名表決用，裁開即可；票根另外編號。
papers-election-papers = 選票
    .what = 選舉用，列出全部候選人；票根另外編號。
papers-tally-sheet = 計票單
    .what = 兩個計票人各一張，畫「正」字。
papers-speaker-slips = 發言條
    .what = 想發言的人寫好遞上來。
papers-electorate = 表決權人名冊
    .what = 誰有權表決，誰由誰代理。
papers-minutes = 會議紀錄
    .what = 會議的完整紀錄，簽名以後不再更改。
papers-attendance = 出席名單
    .what = 誰幾點到、幾點走，誰有表決權。
papers-speaking-times = 發言時間
    .what = 每人在每個議題上說了多久。
papers-extract = 決議摘錄
    .what = 單獨一項決定，給需要憑據的人。
papers-resolution-notice = 決議公告
    .what = 張貼給大家看的決定。
papers-undertakings = 待辦事項
    .what = 會後還要辦的事；會上的承諾可以手寫補上。
papers-correction-sheet = 更正單
    .what = 紀錄更正過哪幾處，為什麼。

## 文書室

papers-heading = 文書
papers-before = 會前
papers-during = 會上
papers-after = 會後
papers-choose = 挑一份，右邊就是印出來的樣子。
papers-copies = 份數
papers-about = 內容
papers-print = 列印
papers-export = 存成檔案
papers-export-all = 全部存成檔案
papers-language = 語言
papers-second = 第二種語言，接在後面
papers-order = 次序
papers-order-rules = 依規則
papers-order-roll = 依名冊
papers-order-alphabetical = 依音序
papers-order-strokes = 依姓氏筆畫
papers-exported-all = 存好了 { $count } 份文書
papers-not-yet = 還不能印：
