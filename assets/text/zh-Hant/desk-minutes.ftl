### 會後寫會議紀錄的一頁。

desk-minutes-heading = 會議紀錄
desk-minutes-note = 討論要點由紀錄人寫；動議、表決和結果由程式記下，不能改。記錯了，從「剛剛紀錄」裡更正。右邊是會議紀錄的真實頁面，寫完就更新。
desk-minutes-times = 起止
desk-minutes-offices = 主席與紀錄
desk-minutes-attended = 出席 { $n } 人
desk-minutes-absent = 缺席 { $n } 人
desk-minutes-excused = 請假 { $n } 人
desk-minutes-name-separator = 、
desk-minutes-opening = 開頭（可不寫）
desk-minutes-closing = 結尾（可不寫）
desk-minutes-prose = 討論要點
desk-minutes-hint = 大家說了什麼，達成了哪些共識……
desk-minutes-record-of = 程式記下的（{ $n } 條）
desk-minutes-nothing = 沒有動議和表決。
desk-minutes-spoke = 發言 { $n } 次：
desk-minutes-reworded = 修正後的動議：
desk-minutes-unsaved = 還沒存
desk-minutes-saved = 已存
desk-minutes-go = 回到會議紀錄
desk-minutes-language = 用哪種文字
desk-minutes-export-run = 匯出 PDF
desk-minutes-exported-closed = 非公開部分另行記錄，單獨保管：
desk-minutes-exporting = 正在產生……
desk-minutes-exported = 已匯出，共 { $pages } 頁
