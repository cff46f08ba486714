### 指令：寫幾個字就能找到的一切。

palette-heading = 找指令
palette-hint = 表決、姓名、字級……
palette-none = 沒有找到。換幾個字試試。
palette-count = { $n } 項

palette-group-now = 現在可以
palette-group-later = 現在還不行
palette-group-people = 成員
palette-group-items = 議題
palette-group-windows = 視窗
palette-group-settings = 設定

palette-ask = { $person }：登記發言（{ $as }）
palette-arrive = { $person }：到場
palette-depart = { $person }：離場
palette-setting = { $setting }：{ $value }
