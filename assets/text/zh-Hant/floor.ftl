### 發言。

floor-speaker = 正在發言
floor-queue = 發言順序
floor-first = 首次
floor-nth = 第 { $n } 次
floor-nobody-waits = 還沒有人要發言。
floor-no-item = 開始一個議題，就可以登記發言。
floor-so-far = 本題已有 { $n } 次發言：{ $sides }
floor-side-count = { $side } { $n }
floor-earlier = 本人此前共 { $time }
floor-interrupted = { $person }的發言暫停，先處理秩序問題。
floor-paused = 暫停
floor-time-left = 還有 { $time }

## 立場與用途

floor-side-for = 正方
floor-side-against = 反方
floor-side-neutral = 中立
floor-purpose-question = 提問
floor-purpose-point-of-order = 秩序問題
floor-sign-pro = 正
floor-sign-con = 反
floor-sign-ask = 問
floor-sign-point = 序
floor-sign-neutral = 中

## 要做的

floor-next = 下一位
floor-extend = +30 秒
floor-pause = 暫停
floor-resume = 繼續
floor-end = 發言結束
floor-yield = 讓給別人
floor-yield-to = 餘下的時間讓給
floor-order = 調整發言次序
floor-order-one = { $person }，第 { $n } 位：點一下往前排一位，也可以用上下鍵或拖曳
floor-order-note = 按 Q 到發言順序上，用上下鍵換位；也可以拖曳。
floor-talk = 發言用時
floor-talk-item = 本題
floor-talk-meeting = 全場
floor-talk-times = { $n } 次
floor-talk-none = 還沒有人發言。
floor-as = 以什麼身分發言
floor-ask = 登記發言
floor-ask-hint = 姓名或拼音首字母，Enter 加入 ( / )
floor-give = 請{ $person }發言
floor-withdraw = { $person }不說了
