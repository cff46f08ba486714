### 會後的紙面：會議紀錄的真實頁面，和要等一會兒的工作。

pages-heading = 會議紀錄的頁面
pages-bar = 翻頁和縮放
pages-page = 第 { $n } 頁
pages-number = { $n } / { $count } 頁
pages-back = 上一頁
pages-on = 下一頁
pages-narrower = 縮小
pages-wider = 放大
pages-fit = 和視窗一樣寬
pages-zoom = { $percent }%
pages-first = 正在排版，馬上就好……
pages-renewing = 正在更新頁面……
pages-again = 再試一次
pages-show-part = 在頁面上看「{ $title }」

task-read-register = 讀業主清冊
task-adopt-register = 存業主清冊
task-make-pages = 排版
task-export-minutes = 匯出會議紀錄
task-export-papers = 匯出文書
task-export-electorate = 匯出表決人名單
task-export-codes = 匯出簽到碼
task-stage = { $stage ->
    [opening] 正在開啟檔案……
    [reading] 第 { $done } 行，共 { $total } 行
    [sealing] 正在封存姓名和戶號：{ $done }/{ $total }
    [gathering] 正在從紀錄中取出內容……
    [setting] 正在排版……
    [writing] 正在寫檔案……
   *[storing] 正在存檔……
}
task-cancel = 停下

pages-show = 看什麼
pages-show-pages = 頁面
pages-show-changes = 改了什麼
pages-print = 列印

changes-heading = 和上一稿的差別
changes-since = 上一稿：{ $when }
changes-never = 還沒有留過稿。匯出一次，或者看完以後按「留作一稿」，以後改了什麼，這裡就會標出來。
changes-none = 和上一稿一模一樣。
changes-keep = 留作一稿
changes-before = 開頭
