### 动议。

motion-kind-main = 主动议
motion-kind-amend = 修正案
motion-kind-amend-second = 再修正案
motion-kind-postpone-definitely = 延期到某时
motion-kind-excused-from-duty = 请求免除职责
motion-labelled = { $kind } { $label }
motion-pending = 待决：{ $kind }
motion-waits = 等待附议：{ $kind }
motion-mover = 动议人 { $person }
motion-seconder = 附议 { $person }
motion-about = 涉及 { $person }
motion-struck = 删去：{ $words }
motion-inserted = 加上：{ $words }
motion-disposal-carried = 通过
motion-disposal-lost = 未通过
motion-disposal-withdrawn = 撤回
motion-disposal-not-seconded = 无人附议
motion-disposal-dropped = 随所附动议终止
motion-disposal-postponed = 延期
motion-disposal-annulled = 表决作废

## 通过的门槛

motion-rule-majority = 过半数（以{ $base }计）
motion-rule-share = { $strict ->
    [yes] 多于 { $den } 分之 { $num }
   *[no] { $den } 分之 { $num } 以上
}（以{ $base }计）
motion-rule-cited = { $rule }。{ $cite }
motion-base-cast = 赞成与反对之和
motion-base-present = 到会人数
motion-base-members = 全体成员

## 此刻能做的

motion-in-order = 此刻合规的动议
motion-why-note = 虚线框的现在不合规，点一下看为什么。
motion-next-step = 下一步
motion-step-open-sign-in = 开始签到
motion-step-open-sitting = 宣布开会
motion-step-start-item = 开始下一议题
motion-step-close-item = 结束本议题
motion-step-give-floor = 请下一位发言
motion-step-pause-speech = 暂停发言
motion-step-resume-speech = 继续发言
motion-step-extend-speech = 延长发言
motion-step-yield-floor = 让出时间
motion-step-end-speech = 发言结束
motion-step-point-of-order = 秩序问题
motion-step-move-main = 提出主动议
motion-step-move-amend = 提出修正案
motion-step-move-postpone-definitely = 延期到某时
motion-step-move-excused-from-duty = 请求免除职责
motion-step-second = 附议
motion-step-let-fall = 无人附议
motion-step-withdraw-motion = 撤回动议
motion-step-open-vote = 交付表决
motion-step-close-vote = 宣布结果
motion-step-abandon-vote = 中止表决
motion-step-settle-vote = 裁定存疑的表决
motion-step-recess = 休会
motion-step-resume-sitting = 复会
motion-step-adjourn = 散会
motion-step-sign-chair = 主持人签名
motion-step-sign-secretary = 记录人签名

## 提出动议

motion-person-hint = 姓名或拼音首字母
motion-moved-by = 动议人
motion-make = 提出
motion-text = 动议的原话
motion-text-hint = 例如：在13楼顶层东侧安装晾晒架。
motion-until = 延期到
motion-until-hint = 例如：下次会议
motion-whom = 为谁
motion-duty = 免除什么，为什么
motion-duty-hint = 例如：回避本题的表决，因为本人是承包商的亲属
motion-amend-note = 用鼠标划出要删去的字，或写在下面。
motion-strike = 删去
motion-insert = 加上
motion-after = 加在哪几个字之后
motion-after-note = 不写就加在最后
motion-words-missing = 原文里没有“{ $words }”。
motion-which = 指的是哪一处
motion-nth-place = 第 { $n } 处
motion-second-by = 附议人
motion-let-fall = 无人附议
motion-withdraw = 撤回
