### 设置。

settings-heading = 语言与字号
settings-sign = 文
settings-language = 语言
settings-language-zh-hans = 简体中文
settings-language-zh-hant = 繁體中文
settings-language-en = English
settings-size = 字号
settings-size-normal = 标准
settings-size-large = 大
settings-size-largest = 特大
settings-theme = 投影
settings-theme-light = 浅色
settings-theme-dark = 深色
settings-folder = 数据存放在
settings-clock = 发言计时
settings-clock-shown = 显示
settings-clock-sounding = 显示并响铃
settings-clock-hidden = 只在主持台
