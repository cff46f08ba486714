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
task-export-electorate = 匯出表決人名單
task-hand-over = 移交歸檔
task-stage = { $stage ->
    [opening] 正在開啟檔案……
    [reading] 第 { $done } 行，共 { $total } 行
    [sealing] 正在封存姓名和房號：{ $done }/{ $total }
    [gathering] 正在從紀錄中取出內容……
    [setting] 正在排版……
    [writing] 正在寫檔案……
   *[storing] 正在存檔……
}
task-cancel = 停下
