# 命令列程式 `yishi`。

cli-about = 一台電腦開好一次會（命令列）。
cli-replay = 把一個會議腳本放進新的資料庫裡重演，指出哪些步驟與預期不符。
cli-replay-file = 會議腳本（YAML 檔案）。
cli-replay-db = 把資料庫儲存在這裡。
cli-replay-pdf = 把會議紀錄寫到這裡。
cli-replay-json = 用 JSON 印出最後的狀態。
cli-replay-otherwise = 第 { $step } 步，{ $what }：預期 { $expected }，實際 { $found }。
cli-replay-done = { $title }：共 { $steps } 步，{ $otherwise } 處不符。
cli-minutes = 產生一次會議的會議紀錄（PDF）。只讀取資料，不作改動。
cli-db = 資料庫檔案。
cli-meeting = 會議編號；資料庫裡只有一次會議時可以省略。
cli-lang = 語言：zh-Hans、zh-Hant 或 en。
cli-lang-unknown = 不認識這種語言。請選 zh-Hans、zh-Hant 或 en。
cli-second = 第二種語言：全文接在後面，另起一頁。
cli-out = 要寫入的檔案。
cli-versions = 列出已簽名會議紀錄之各個版本：檔案之 SHA-256、日期、所更正版本之 SHA-256。
cli-sha256 = 取出某個已簽名之版本，以其檔案之 SHA-256 指明。
cli-rebuild = 從會議的紀錄重新產生各種清單。
cli-rebuild-done = 已從紀錄重新產生：{ $meetings } 次會議。
cli-tally = 依某種多數判斷表決結果：從標準輸入讀 CSV 表格，欄名為 for、against、abstain、present、members，每列給出一個結果。
cli-tally-rule = 需要哪一種多數。用 --list 可以列出名稱。
cli-tally-list = 列出各種多數的名稱。
cli-tally-rule-unknown = 沒有「{ $rule }」這種多數。請用 yishi tally --list 查看名稱。
cli-tally-unreadable = 票數讀不出來，或者結果寫不出去。
# What a result rests on: how many of whom were in favour, and how many had to be. $base says of whom.
cli-tally-share = 贊成 { $for }，{ $base ->
    [cast] 贊成與反對共 { $whole } 票
    [participating] 參與表決 { $whole } 人
    [present] 實到 { $whole } 人
    [members] 全體成員 { $whole } 人
   *[seats] 席位 { $whole } 個
}；須 { $needed }（{ $strict ->
    [yes] 超過 { $num }/{ $den }
   *[no] { $num }/{ $den } 以上
}）
cli-tally-fixed = 贊成 { $for }，反對 { $against }；須 { $needed }（固定票數，並且贊成多於反對）
# A row that cannot be. $why is one of the sentences below.
cli-tally-bad = 第 { $line } 列：{ $why }
cli-tally-no-column = 缺少「{ $column }」這一欄。第一列要寫欄名。
cli-tally-column-twice = 「{ $column }」這一欄重複了。
cli-tally-bad-fields = 這一列有 { $found } 個欄位，第一列有 { $expected } 個。
cli-tally-bad-empty = 「{ $column }」是空的。
cli-tally-bad-negative = 「{ $column }」是 { $found }，票數和人數不能小於零。
cli-tally-bad-number = 「{ $column }」是「{ $found }」，不是整數。
cli-tally-bad-large = 「{ $column }」是 { $found }，數目太大。
cli-tally-bad-votes = 數出了 { $counted } 票，可是實到只有 { $present } 人。
cli-tally-bad-present = 實到 { $present } 人，可是成員只有 { $members } 人。
cli-schema = 印出會議腳本的 JSON Schema。
cli-votes = 列出表決，或者匯出一次表決，供核對。只讀取資料，不作改動。
cli-votes-list = 列出所有表決：編號、議案號、第幾次、方法、是否有效、內容。
cli-votes-meeting = 會議編號；省略時列出所有會議。
cli-votes-export = 匯出一次表決：記名的列出姓名，無記名的逐張列出票面，不帶姓名。
cli-votes-vote = 表決編號，見 yishi votes list。
cli-votes-format = 格式：csv 表格或 json。
cli-votes-out = 要寫入的檔案；省略時寫到標準輸出。
cli-paper = 產生一份會議文書（PDF）。只讀取檔案，不作更改。
cli-paper-name = 文書的名稱。用 --list 可以列出。
cli-paper-list = 列出各種文書的名稱。
cli-paper-unknown = 沒有「{ $paper }」這種文書。請用 yishi paper --list 查看名稱。
cli-paper-copies = 份數，只用於表決票、選票和發言條。
