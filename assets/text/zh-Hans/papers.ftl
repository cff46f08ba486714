### 文书：一处列出会议的全部纸面，看、印、存。

## 每份文书的名称和用处

papers-notice = 会议通知
    .what = 通知成员开会：时间、地点、议程和通知期限。
papers-agenda = 议程
    .what = 张贴或发给大家的议程。
papers-large-agenda = 大字议程
    .what = 同一份议程，二十磅以上的大字。
papers-running-order = 会序单
    .what = 主持人用：每项的计划时间、要准备的东西和备注。
papers-sign-in = 签到表
    .what = 到会的人用笔签名。
papers-table-cards = 席卡
    .what = 每人一张 A4，对折后立在桌上。
papers-name-plates = 姓名牌
    .what = 小一号的席卡，一张纸两个。
papers-ballot-papers = 表决票
    .what = 无记名表决用，裁开即可；票根另外编号。
papers-election-papers = 选票
    .what = 选举用，列出全部候选人；票根另外编号。
papers-tally-sheet = 计票单
    .what = 两个计票人各一张，画“正”字。
papers-speaker-slips = 发言条
    .what = 想发言的人写好递上来。
papers-electorate = 表决权人名册
    .what = 谁有权表决，谁由谁代理。
papers-minutes = 会议记录
    .what = 会议的完整记录，签名以后不再改动。
papers-attendance = 到会名单
    .what = 谁几点到、几点走，谁有表决权。
papers-speaking-times = 发言时间
    .what = 每人在每个议题上说了多久。
papers-extract = 决议摘录
    .what = 单独一项决定，给需要凭据的人。
papers-resolution-notice = 决议公示
    .what = 张贴给大家看的决定。
papers-undertakings = 待办事项
    .what = 会后还要办的事；会上的承诺可以手写补上。
papers-correction-sheet = 更正单
    .what = 记录更正过哪几处，为什么。

## 文书室

papers-heading = 文书
papers-before = 会前
papers-during = 会上
papers-after = 会后
papers-choose = 挑一份，右边就是印出来的样子。
papers-copies = 份数
papers-about = 内容
papers-print = 打印
papers-export = 存成文件
papers-export-all = 全部存成文件
papers-language = 语言
papers-second = 第二种语言，接在后面
papers-order = 次序
papers-order-rules = 按规则
papers-order-roll = 按名册
papers-order-alphabetical = 按音序
papers-order-strokes = 按姓氏笔画
papers-exported-all = 存好了 { $count } 份文书
papers-not-yet = 还不能印：
