### 签到码的纸面。

badges-title = 签到码 · { $body }
badges-note = 每人一枚，剪开使用。签到时扫一下即可；码里没有姓名。
badges-label = { $person } { $seat }
badges-print = 打印签到码
badges-done = 签到码已存为 PDF（{ $pages } 页）
