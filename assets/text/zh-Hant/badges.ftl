### 簽到條碼的紙面。

badges-title = 簽到條碼 · { $body }
badges-note = 每人一枚，裁開使用。簽到時掃一下即可；條碼裡沒有姓名。
badges-label = { $person } { $seat }
badges-print = 列印簽到條碼
badges-done = 簽到條碼已存為 PDF（{ $pages } 頁）
