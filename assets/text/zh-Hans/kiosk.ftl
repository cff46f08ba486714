### 签到台：到会的人自己在上面签到。

kiosk-open = 打开签到台
kiosk-close = 关闭签到台
kiosk-heading = 请在这里签到
kiosk-how = 先点上面一格，再点自己的名字；也可以扫一下码
kiosk-by = 怎么找
kiosk-by-pinyin = 按拼音
kiosk-by-strokes = 按笔画
kiosk-by-building = 按楼栋
kiosk-ask-pinyin = 您的姓，拼音第一个字母是
kiosk-ask-strokes = 您的姓有几画
kiosk-ask-building = 您住哪一栋
kiosk-here = 已签到
kiosk-represented = 已委托{ $agent }
kiosk-closed = 现在不能签到
kiosk-closed-note = 签到开始以后，这里会出现名册。
kiosk-empty = 名册还是空的
kiosk-problem = 没有签上，请找工作人员
