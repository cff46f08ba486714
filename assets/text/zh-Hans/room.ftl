### 投影上的话。

room-window = 议事 · 投影
room-numbered = 第{ $n }次会议
room-welcome = 欢迎
room-item = 第{ $n }项
room-sign-in = 请签到
room-quorum-met = 已达法定人数 { $needed } 人
room-quorum-missing = 还差 { $n } 人，法定 { $needed } 人
room-upcoming = 接下来
room-all-done = 议程已全部议完
room-open = 请举手发言
room-debate = 正在讨论：
room-waits = 请问有没有附议：
room-next = 接下来
room-present = 到会 { $present } / { $members }
room-present-short = 到会 { $present }，法定 { $needed }
room-vote = 请举手表决
room-vote-on = 表决：
room-vote-present = 在场 { $n } 人
room-result = 表决结果
room-needed = 须 { $needed } 票赞成，以 { $base } 计
room-attended = 应到 { $entitled } 人，实到 { $present } 人
room-counts = 赞成 { $favour } · 反对 { $against } · 弃权 { $abstain }{ $spoiled ->
    [0] { "" }
   *[other] { " · 废票 " }{ $spoiled }
}
room-recess = 休会
room-recess-until = { $time } 复会
room-recess-since = { $time } 开始休会
room-adjourned = 散会
room-adjourned-at = { $time } 散会
room-decided = 今天议定
room-thanks = 谢谢各位。
