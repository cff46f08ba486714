### 簽到台：到場的人自己在上面簽到。

kiosk-open = 開啟簽到台
kiosk-close = 關閉簽到台
kiosk-heading = 請在這裡簽到
kiosk-how = 先點上面一格，再點自己的姓名；也可以掃一下條碼
kiosk-by = 怎麼找
kiosk-by-pinyin = 依拼音
kiosk-by-strokes = 依筆畫
kiosk-by-building = 依樓棟
kiosk-ask-pinyin = 您的姓，拼音第一個字母是
kiosk-ask-strokes = 您的姓有幾畫
kiosk-ask-building = 您住哪一棟
kiosk-here = 已簽到
kiosk-represented = 已委託{ $agent }
kiosk-closed = 現在不能簽到
kiosk-closed-note = 簽到開始以後，這裡會出現名冊。
kiosk-empty = 名冊還是空的
kiosk-problem = 沒有簽上，請找工作人員
