### 意向調查：問問大家的想法，不作決定。

straw-heading = 意向調查
straw-not-binding = 只問想法：不作決定，沒有約束力
straw-question = 要問的話
straw-question-hint = 例如：晾曬架裝在哪一邊？
straw-answer = 答案 { $n }
straw-add-answer = 再加一個答案
straw-remove-answer = 去掉答案 { $n }
straw-several = 可以選幾項
straw-open = 開始舉手
straw-hands = { $answer }：人數
straw-missing = 在場 { $present } 人，還有 { $n } 人沒有舉手
straw-all = 在場 { $present } 人，都舉了手
straw-too-many = 多出 { $n } 人：在場只有 { $present } 人，每人一項
straw-of-present = 在場 { $present } 人，可以選幾項
straw-answer-too-many = 「{ $answer }」有 { $n } 人，在場只有 { $present } 人
straw-unreadable = 有一格不是數字
straw-count = 公布人數
straw-abandon = 中止意向調查
straw-counted = 意向調查的人數（僅供參考）
