### 会议用语，与术语表一致。其他文件引用这里的词，不另造词。

## 会议

term-community = 社区
term-council = 居民议事会
term-meeting = 会议
term-sitting = 场次
term-agenda = 议程
term-item = 议题
term-notice = 会议通知
term-rules = 议事规则
term-recess = 休会
term-resumed = 复会
term-adjournment = 散会
term-adjourned = 已散会

## 到会

term-roll = 名册
term-member = 成员
term-sign-in = 签到
term-attend = 出席
term-consultative = 列席
term-observer = 旁听
term-entitled = 应到
term-present = 实到
term-absent = 缺席
term-excused = 请假
term-late = 迟到
term-left-early = 早退
term-recusal = 回避
term-interest = 利害关系申报
term-proxy = 代理人
term-quorum = 法定人数
term-chair = 主持人
term-secretary = 记录人
term-teller = 监票人
term-counter = 计票人

## 发言

term-floor = 发言权
term-speech = 发言
term-queue = 发言名单
term-limit = 限时
term-question = 提问
term-neutral = 中立
term-point-of-order = 秩序问题

## 动议

term-motion = 动议
term-main-motion = 主动议
term-amendment = 修正案
term-second-degree = 再修正案
term-substitute = 替代案
term-mover = 动议人
term-second = 附议
term-seconder = 附议人
term-withdraw = 撤回
term-rescind = 撤销
term-reconsider = 复议
term-lay-on-the-table = 搁置
term-postpone = 延期到某时
term-refer = 交付委员会
term-previous-question = 停止辩论
term-unanimous-consent = 一致同意

## 表决

term-vote = 表决
term-show-of-hands = 举手表决
term-secret-ballot = 无记名投票
term-for = 赞成
term-against = 反对
term-abstention = 弃权
term-spoiled = 废票
term-cast = 赞成与反对之和
term-participating = 参加表决
term-majority = 过半数
term-two-thirds = 三分之二以上
term-tie = 平票
term-carried = 通过
term-lost = 未通过

## 记录

term-minutes = 会议记录
term-summary-minutes = 会议纪要
term-resolution = 决议
term-decision = 决定
term-action-owner = 责任人
term-due-date = 办理时限
term-signature = 签名
term-correction = 更正
term-archiving = 归档
