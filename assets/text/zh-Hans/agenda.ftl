### 议程。

agenda-heading = 议程
agenda-number-second = （{ $n }）
agenda-number-third = { $n }.
agenda-total = 共计划 { $n } 分钟
agenda-none = 还没有议题。
agenda-empty = 今天要议哪几件事？一件一件写在下面，或者先用一份通用的议程，再改。
agenda-template = 用通用议程
agenda-template-agenda = 确认议程
agenda-template-report = 上次决议办理情况
agenda-template-business = 本次议题
agenda-template-open = 自由提议
agenda-template-next = 下次会议的时间
agenda-keys = 键盘：Tab 到议题上，Alt 加方向键移动或分层，回车修改，Delete 删除；也可以拖动。

## 一个议题

agenda-title = 议题
agenda-title-hint = 例如：顶楼晾晒架选址与样式
agenda-minutes = 分钟
agenda-kind = 性质
agenda-kind-procedure = 程序
agenda-kind-report = 报告
agenda-kind-discussion = 讨论
agenda-kind-decision = 表决
agenda-kind-other = 其他
agenda-presenter = 说明人
agenda-presenter-hint = 说明人：姓名或拼音首字母
agenda-presenter-none = 不设说明人
agenda-more = 性质与说明人
agenda-add = 加入议程
agenda-add-open = ＋ 临时加一项
agenda-edit = 修改：{ $title }
agenda-up = 上移
agenda-down = 下移
agenda-in = 归到上一项之下
agenda-out = 升一层
agenda-remove = 删除
agenda-start = 开始：{ $title }

## 用了多少时间

agenda-planned = { $n }′
agenda-used = { $used } / { $planned }′
agenda-pace-end = 照此进度 { $time } 散会
agenda-pace-planned = 原定 { $time }
agenda-pace-late = 晚 { $n } 分钟
agenda-pace-early = 早 { $n } 分钟
agenda-pace-on = 照计划进行
agenda-pace-unplanned = 另有 { $n } 项没有定时间。
agenda-left = 未议完
agenda-speeches = 发言 { $n }
agenda-motions = 动议 { $n }
agenda-amendments = 修正 { $n }
