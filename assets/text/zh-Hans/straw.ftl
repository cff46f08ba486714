### 摸底：问问大家的想法，不作决定。

straw-heading = 摸底
straw-not-binding = 只问想法：不作决定，没有约束力
straw-question = 要问的话
straw-question-hint = 例如：晾晒架装在哪一边？
straw-answer = 答案 { $n }
straw-add-answer = 再加一个答案
straw-remove-answer = 去掉答案 { $n }
straw-several = 可以选几项
straw-open = 开始举手
straw-hands = { $answer }：人数
straw-missing = 在场 { $present } 人，还有 { $n } 人没有举手
straw-all = 在场 { $present } 人，都举了手
straw-too-many = 多出 { $n } 人：在场只有 { $present } 人，每人一项
straw-of-present = 在场 { $present } 人，可以选几项
straw-answer-too-many = “{ $answer }”有 { $n } 人，在场只有 { $present } 人
straw-unreadable = 有一格不是数字
straw-count = 公布人数
straw-abandon = 中止摸底
straw-counted = 摸底的人数（仅供参考）
