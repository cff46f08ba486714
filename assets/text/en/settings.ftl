### Settings.

settings-heading = Language and size
settings-sign = Aa
settings-language = Language
settings-language-zh-hans = 简体中文
settings-language-zh-hant = 繁體中文
settings-language-en = English
settings-size = Text size
settings-size-normal = Normal
settings-size-large = Large
settings-size-largest = Largest
settings-theme = Projector
settings-theme-light = Light
settings-theme-dark = Dark
settings-folder = The record is kept in
settings-clock = Speaker's clock
settings-clock-shown = Shown
settings-clock-sounding = Shown, with sound
settings-clock-hidden = Desk only
