### 命令：写几个字就能找到的一切。

palette-heading = 找命令
palette-hint = 表决、bj、王海、字号……
palette-none = 没有找到。换几个字试试。
palette-count = { $n } 项

palette-group-now = 现在可以
palette-group-later = 现在还不行
palette-group-people = 成员
palette-group-items = 议题
palette-group-windows = 窗口
palette-group-settings = 设置

palette-ask = { $person }：登记发言（{ $as }）
palette-arrive = { $person }：到会
palette-depart = { $person }：离会
palette-setting = { $setting }：{ $value }
