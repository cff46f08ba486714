### 設定。

settings-heading = 語言與文字大小
settings-sign = 文
settings-language = 語言
settings-language-zh-hans = 简体中文
settings-language-zh-hant = 繁體中文
settings-language-en = English
settings-size = 文字大小
settings-size-normal = 標準
settings-size-large = 大
settings-size-largest = 特大
settings-theme = 投影
settings-theme-light = 淺色
settings-theme-dark = 深色
settings-folder = 資料存放在
settings-clock = 發言計時
settings-clock-shown = 顯示
settings-clock-sounding = 顯示並響鈴
settings-clock-hidden = 只在主控台
