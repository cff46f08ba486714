### 会议模板：名称、一句说明、组织名称的样子，议题和各方的名称。各方的别称以竖线分开。

template-residents-council = 居民议事会
    .about = 一两件事，议清楚再表决。
    .body = 本社区居民议事会
template-owners-assembly = 业主大会
    .about = 听报告，重大事项按人数和面积表决。
    .body = 本小区业主大会
template-representatives-monthly = 居民代表月度会议
    .about = 每月一次：上月办了什么，这月定什么。
    .body = 本社区居民代表会议
template-weekly = 周周碰
    .about = 每周半小时，分工到人，不表决。
    .body = 本社区周周碰
template-hearing = 听证会、意见征集
    .about = 讲清方案，听完各方，汇总意见。
    .body = 本社区听证会
template-mediation = 调解会
    .about = 双方各说各的理，把谈成的写下来。
    .body = 本社区人民调解委员会
template-one-three-n = 1+3+N 议事会
    .about = 党组织牵头，居委会、业委会、物业三方到场，有关的人都来。
    .body = 本小区 1+3+N 议事会
template-round-table = 圆桌会
    .about = 轮流说，不提动议，记下来就行。
    .body = 本楼栋圆桌会

## 议题

template-item-agree-agenda = 确认议程
template-item-actions-taken = 上次决议办理情况
template-item-question = 本次议题
template-item-second-question = 第二个议题
template-item-open-proposals = 自由提议
template-item-next-meeting = 下次会议的时间
template-item-choose-tellers = 推选监票人、计票人
template-item-committee-report = 业主委员会工作报告
template-item-accounts = 维修资金和公共收益收支
template-item-committee-election = 业主委员会选举
template-item-owners-questions = 业主提问
template-item-month-report = 居民委员会本月工作
template-item-representatives-voices = 居民代表反映的问题
template-item-last-week = 上周的事办得怎样
template-item-this-week = 这周有什么事
template-item-hand-out-work = 谁来办、何时办好
template-item-reminders = 提醒
template-item-hearing-rules = 说明听证的规矩
template-item-explain-plan = 介绍方案
template-item-hear-concerned = 听取利害关系人的意见
template-item-hear-public = 听取其他居民的意见
template-item-answer-voices = 回应意见
template-item-sum-up-voices = 宣读意见汇总
template-item-mediation-rules = 说明调解的规矩
template-item-hear-first-side = 甲方陈述
template-item-hear-second-side = 乙方陈述
template-item-name-differences = 归纳分歧
template-item-look-for-ways = 商量办法
template-item-write-agreement = 写下协议
template-item-three-parties-speak = 三方说明情况
template-item-others-speak = 其他各方的意见
template-item-find-consensus = 归纳共识
template-item-introductions = 认识一下
template-item-round-of-talk = 每人说一轮
template-item-sum-up = 归纳大家说的

## 必须到场的各方

party-neighbourhood-committee = 居委会
    .also = 居民委员会|社区
party-owners-committee = 业委会
    .also = 业主委员会|物管会|物业管理委员会
party-property-company = 物业公司
    .also = 物业服务企业|物业服务中心|物业
party-first-side = 甲方
    .also = 申请人
party-second-side = 乙方
    .also = 被申请人
party-mediator = 调解员
    .also = 人民调解员

## 日历文件

invitation-when = 时间：{ $when }，约 { $n } 分钟
invitation-agenda = 议程：
invitation-item = { $n ->
    [0] { $number }. { $title }
   *[other] { $number }. { $title }（{ $n } 分钟）
}
