### 两个窗口共用的话。

app-name = 议事
app-about = 一台电脑开完一场会：议程、签到、发言、表决、会议记录。
app-meeting-numbered = { $body } · 第{ $n }次会议
app-meeting-titled = { $body } · { $title }
app-leave = 回到会议列表
app-close = 关闭
app-cancel = 取消
app-save = 保存
app-day = 日期
app-time = 时间

## 主持词与记录

app-cue = 主持词
app-cue-left = （还有 { $time }）
app-recorded = 刚刚记录
app-record = 会议的全部记录
app-undo = 撤销上一步
app-undo-short = 撤销
app-undo-what = 撤销：{ $entry }
app-undone = 已撤销

## 补录

app-on-paper = 补录
app-typed-time = 发生的时间
app-typed-time-note = 这场会已经开过，现在补录。每一步都记下这里写的时间。

## 投影

app-projector-on = 投影 { $screen }
app-projector-off = 打开投影
app-projector-open = 打开投影窗口
app-projector-close = 关闭投影窗口

## 出错与不合规

app-refused = 现在还不行
app-failed = 出错了
app-unexpected = 程序遇到了没有料到的情况。已经记下的都是安全的。请再试一次。（{ $what }）

## 快捷键

app-keys = 快捷键
app-keys-now = 随时
app-keys-floor = 发言
app-keys-motions = 动议与表决
app-keys-agenda = 议程与记录
app-keys-windows = 名册与窗口
app-keys-note = 正在打字时，单个字母的键不起作用；按 Esc 离开输入框。输入法选字时，任何键都不起作用。
app-key-space = 空格
app-key-enter = 回车
app-key-esc = Esc
app-do-primary = 做眼前的下一步
app-do-pause = 暂停或继续发言
app-do-search = 找人
app-do-close = 关闭、返回
