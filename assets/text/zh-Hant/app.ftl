### 兩個視窗共用的話。

app-name = 議事
app-about = 一台電腦開完一場會：議程、簽到、發言、表決、會議紀錄。
app-meeting-numbered = { $body } · 第{ $n }次會議
app-meeting-titled = { $body } · { $title }
app-leave = 回到會議列表
app-close = 關閉
app-cancel = 取消
app-save = 儲存
app-day = 日期
app-time = 時間

## 主持詞與紀錄

app-cue = 主持詞
app-cue-left = （還有 { $time }）
app-recorded = 剛剛記錄
app-record = 會議的全部紀錄
app-undo = 撤銷上一步
app-undo-short = 撤銷
app-undo-what = 撤銷：{ $entry }
app-undone = 已撤銷

## 補登

app-on-paper = 補登
app-typed-time = 發生的時間
app-typed-time-note = 這場會已經開過，現在補登。每一步都記下這裡寫的時間。

## 投影

app-projector-on = 投影 { $screen }
app-projector-off = 開啟投影
app-projector-open = 開啟投影視窗
app-projector-close = 關閉投影視窗

## 出錯與不合規則

app-refused = 現在還不行
app-failed = 出錯了
app-unexpected = 程式遇到了沒有料到的情況。已經記下的都是安全的。請再試一次。（{ $what }）

## 快速鍵

app-keys = 快速鍵
app-keys-now = 隨時
app-keys-floor = 發言
app-keys-motions = 動議與表決
app-keys-agenda = 議程與紀錄
app-keys-windows = 名冊與視窗
app-keys-note = 正在打字時，單個字母的鍵不起作用；按 Esc 離開輸入框。輸入法選字時，任何鍵都不起作用。
app-key-space = 空白鍵
app-key-enter = Enter
app-key-esc = Esc
app-do-primary = 做眼前的下一步
app-do-pause = 暫停或繼續發言
app-do-search = 找人
app-do-close = 關閉、返回
