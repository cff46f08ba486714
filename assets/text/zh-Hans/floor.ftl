### 发言。

floor-speaker = 正在发言
floor-queue = 发言队列
floor-first = 首次
floor-nth = 第 { $n } 次
floor-nobody-waits = 还没有人要发言。
floor-no-item = 开始一个议题，就可以登记发言。
floor-so-far = 本题已有 { $n } 次发言：{ $sides }
floor-side-count = { $side } { $n }
floor-earlier = 本人此前共 { $time }
floor-interrupted = { $person }的发言暂停，先处理秩序问题。
floor-paused = 暂停
floor-time-left = 还有 { $time }

## 立场与用途

floor-side-for = 正方
floor-side-against = 反方
floor-side-neutral = 中立
floor-purpose-question = 提问
floor-purpose-point-of-order = 秩序问题
floor-sign-pro = 正
floor-sign-con = 反
floor-sign-ask = 问
floor-sign-point = 序
floor-sign-neutral = 中

## 要做的

floor-next = 下一位
floor-extend = +30 秒
floor-pause = 暂停
floor-resume = 继续
floor-end = 发言结束
floor-yield = 让给别人
floor-yield-to = 余下的时间让给
floor-order = 调整发言次序
floor-order-one = { $person }，第 { $n } 位：点一下往前排一位，也可以用上下键或拖动
floor-order-note = 按 Q 到队列上，用上下键换位；也可以拖动。
floor-talk = 发言用时
floor-talk-item = 本题
floor-talk-meeting = 全场
floor-talk-times = { $n } 次
floor-talk-none = 还没有人发言。
floor-as = 以什么身份发言
floor-ask = 登记发言
floor-ask-hint = 姓名或拼音首字母，回车加入 ( / )
floor-give = 请{ $person }发言
floor-withdraw = { $person }不说了
