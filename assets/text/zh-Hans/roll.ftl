### 名册、签到与法定人数。

roll-heading = 名册
roll-count = { $people } 人，其中成员 { $members } 人
roll-find = 姓名、拼音首字母或门牌
roll-nobody-found = 没有找到

## 建名册。认得的词以竖线分开。

roll-words-member = 成员|代表|委员
roll-words-consultative = 列席|列席人员
roll-words-observer = 旁听|旁听人员
roll-entry = 一行一个人，可以从表格里粘贴
roll-entry-hint =
    王海 3单元1102
    陈建国 2单元0601
    张经理 物业 列席
roll-entry-note = 姓名、门牌；列席、旁听的写在后面。
roll-entry-read = 读出 { $people } 人，其中成员 { $members } 人
roll-enrol = 记入名册
roll-strike-off = 除名：{ $person }
roll-capacity = { $person }的身份
roll-capacity-member = 成员
roll-capacity-consultative = 列席
roll-capacity-observer = 旁听
roll-office-chair = 主持人
roll-office-secretary = 记录人
roll-office-none = 姓名或拼音首字母

## 签到

roll-sign-in = 签到
roll-sign-in-hint = 姓名 / 拼音：wh → 王海
roll-toggle-arrive = 回车：到会
roll-toggle-depart = 回车：离会
roll-toggle-here = 已经到会
roll-arrive-all = 其余 { $n } 人都到了
roll-mark = { $person }到会
roll-excuse = 请假
roll-attendance-absent = 未到
roll-attendance-excused = 请假
roll-attendance-present = 在场
roll-attendance-left = 已离会
roll-late-at = { $time } 迟到
roll-left-at = { $time } 离会

## 表决权：表决进行中，在场或有代理而不计的，写明原因

roll-bar-came-late = 本次不计：表决开始后到场
roll-bar-over-the-cap = 本次不计：代理超出上限
roll-bar-away = 本次不计：代理人不在场
roll-bar-recused = 本次不计：回避
roll-bar-no-vote = 本次不计：无表决权
roll-over-the-cap = 超出上限，不计
roll-electorate = 表决权人名册
roll-electorate-vote = 这次表决的名册，已经固定；不写谁投了什么票。
roll-electorate-now = 此刻开始表决时有表决权的人。
roll-electorate-export = 存为 PDF
roll-summary = 迟到 { $late } · 离会 { $left } · 请假 { $excused }

## 法定人数

roll-quorum = 到会 { $present } / { $members } · 法定 { $needed }
roll-quorum-met = 已达法定人数 ✓
roll-quorum-missing = 还差 { $n } 人
roll-needed = 法定人数 { $n } 人

## 名册的次序

roll-order = 名册次序
roll-order-pinyin = 拼音
roll-order-strokes = 笔画
roll-order-place = 楼栋门牌
roll-order-entered = 录入先后
roll-head-none = 其他
roll-head-strokes = { $n } 画
roll-home = 同户：{ $others }

## 只点缺席的

roll-except = 只点没来的
roll-except-heading = 除了这几位，其余都到了
roll-except-who = 谁没来
roll-except-note = 名字记完，空着再按回车：其余 { $n } 人一次签到。
roll-except-take-back = 划掉：{ $person }
roll-except-leave = 记为请假
roll-except-done = 其余 { $n } 人都到了

## 扫码

roll-scan-signed-in = { $person }，已签到
roll-scan-already-here = { $person }已经签过到了
roll-scan-not-on-roll = 这个码不在本次会议的名册上
roll-scan-misread = 码没有读全，请再扫一次
