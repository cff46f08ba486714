### 筹备：从模板开始、以往会议留下的、时间、附件、检查单、邀请。

## 从模板开始

prepare-choose = 开什么会？
prepare-choose-note = 选一个，议程、时间和规则就都有了，随后都能改。
prepare-mine = 我的模板
prepare-blank = 自己填
prepare-blank-about = 从空白开始，或者补录已开过的会。
prepare-other = 换一种会
prepare-lines = { $n } 项议题 · { $minutes } 分钟
prepare-agenda = 议程先这样排，进去再改
prepare-more = 更多：第几次、名称、席位、规则
prepare-parties-of = 必须到场：{ $parties }
prepare-template-delete = 删除模板：{ $name }
prepare-template-broken = 这个模板用不了了：它的规则已经没有了。
prepare-keep = 存为我的模板
prepare-keep-short = 下次开会直接用
prepare-keep-name = 模板的名称
prepare-keep-note = 存下这次会议的议程、地点、时长和各方，下次直接用。同名的会被替换。
prepare-kept = 已存为模板“{ $name }”。
prepare-keep-hint = 例如：三号楼月会

## 以往会议

prepare-earlier = 以往会议留下的
prepare-earlier-roll = 沿用{ $meeting }的名册（{ $n } 人）
prepare-earlier-all = 全部加入（{ $n } 项）
prepare-earlier-add = 加入议程：{ $title }
prepare-why-not-reached = 没议到
prepare-why-postponed = 延期
prepare-why-tabled = 搁置
prepare-why-referred = 交付研究
prepare-standing = 固定议题
prepare-standing-note = 每次会议都有
prepare-from = 上次留下：{ $why }

## 时间

prepare-hall = 可用时间（分钟）
prepare-hall-short = 可用 { $n } 分钟
prepare-hall-left = 已排 { $planned } 分钟，还剩 { $n } 分钟
prepare-hall-full = 已排 { $planned } 分钟，正好排满
prepare-hall-over = 已排 { $planned } 分钟，超出 { $n } 分钟
prepare-hall-unknown = 已排 { $planned } 分钟。填上可用时间，就知道排不排得下。
prepare-majority = 通过：{ $majority }

## 附件

prepare-papers = 附件
prepare-paper-add = 添加附件
prepare-paper-note = PDF、图片或者 Word、Excel、PPT，每个不超过 8 MB。
prepare-paper-keeping = 正在保存“{ $title }”……
prepare-paper-remove = 去掉附件：{ $title }
prepare-paper-count = 附件 { $n }

## 检查单

prepare-checks = 开会前看一遍
prepare-checks-left = 还有 { $n } 件
prepare-checks-all = 都好了 ✓
prepare-checks-done = 做好 { $n } 件
prepare-check-planned = 定下开会的时间
prepare-check-place = 定下地点
prepare-check-agenda = 排出议程
prepare-check-minutes = { $n ->
    [0] 每个议题都排了时间
   *[other] 有 { $n } 个议题没有排时间
}
prepare-check-fits = { $n ->
    [0] 时间排得下
   *[other] 议程超出可用时间 { $n } 分钟
}
prepare-check-papers = { $n ->
    [0] 要表决的议题都有材料
   *[other] 有 { $n } 个要表决的议题没有附材料
}
prepare-check-notice = 按时发出通知
prepare-check-notice-by = 最迟 { $day }
prepare-check-roll = 建好名册
prepare-check-chair = 指定主持人
prepare-check-secretary = 指定记录人
prepare-check-parties = { $n ->
    [0] 各方都有人到场
   *[other] 名册上还没有：{ $parties }
}
prepare-check-room = 场地、座位、桌牌
prepare-check-screen = 投影和话筒试过
prepare-check-prints = 签到表、表决票打印好
prepare-check-told = 议题的说明人都通知到了
prepare-check-auto = 自动核对
prepare-parties-missing = 缺{ $parties }：少一方，议了也难落实。名册里写上“姓名 单位 列席”，就算到场。
prepare-party-seated = { $party } ✓
prepare-party-missing = { $party }：还没有人

## 邀请

prepare-invite = 邀请（日历文件）
prepare-invite-note = 手机和电脑的日历都能打开。
prepare-invite-no-time = 先定下时间。
prepare-invited = 已存到 { $path }
