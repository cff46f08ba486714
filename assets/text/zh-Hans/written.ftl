### 书面表决：桌面、投影和会议记录都用。

## 方式和意见

written-way-door = 上门
written-way-venue = 设点
written-way-post = 邮寄
written-way-electronic = 电子
written-way-posted = 张贴
written-choice-for = 同意
written-choice-against = 不同意
written-choice-abstain = 弃权
written-choice-invalid = 无效

## 面积和比例

written-area = { $area } m²
written-percent = { $percent }%

## 桌面

written-title = 书面表决
written-open = 书面表决
written-open-hint = 发放表决票，几天内收回。会议可以接着开，也可以散会。
written-until-label = 截止日
written-until = { $until } 截止
written-issue = 登记发放
written-issue-all = 发给所有还没有发的人
written-issue-how = 发放方式
written-issued = 已发 { $heads } 户，共 { $entitled } 户
written-returned = 已收回 { $heads } 户
written-scans = 扫描件 { $count } 份
written-find = 找业主：房号或姓名
written-find-people = 找人：姓名
written-found-none = 没有找到
written-form-of = { $name }的表决票
written-choice = 意见
written-on = 收回日期
written-how = 收回方式
written-place = 收回地点
written-scan = 扫描件
written-scan-none = 不附
written-scan-attached = 已附：{ $name }
written-enter = 登记这张票
written-take-back = 取消
written-latest = 刚刚登记
written-latest-none = 还没有登记表决票
written-latest-back = 已取消
written-announce = 宣布结果
written-abandon = 中止表决
written-keys = 回车选人，1–4 选意见，再回车登记
written-bar-turnout = { $by ->
    [area] 参与面积
   *[heads] 参与人数
}
written-bar-favour = { $by ->
    [area] 同意面积
   *[heads] 同意人数
}
written-bar-fixed = 同意票数
written-bar-lead = { $by ->
    [area] 同意面积须多于不同意
   *[heads] 同意人数须多于不同意
}
written-bar-of = { $part } / { $whole }
written-bar-needed = 须 { $needed }
written-bar-short = 还差 { $short }
written-bar-reached = 已达到
written-heads = { $heads } 户
written-standing = { $carried ->
    [yes] 照已收回的票：会通过
   *[no] 照已收回的票：不会通过
}
written-sources = 面积来源：登记簿 { $registered }，实测 { $surveyed }，合同 { $contract }
written-silent-on = 沉默票计入多数：还有 { $heads } 户没有交回（议事规则规定；《民法典》施行后有争议）
written-invalid-out = 无效票不算参与表决（议事规则规定）

## 投影

written-room-title = 正在书面表决
written-room-note = 结果在截止以后宣布

## 会议记录

written-paper-sheet = 书面表决结果
written-paper-forms = 表决票：{ $opened } 起发放，{ $until } 截止；应发 { $entitled } 份，发出 { $issued } 份{ $ways ->
    [none] { "" }
   *[other] （{ $described }）
}，收回 { $returned } 份，其中有效 { $valid } 份、无效 { $invalid } 份。
written-paper-count = { $question }书面表决（{ $time } 宣布结果）：{ $tally }，{ "" }
written-paper-way = { $how }{ $heads } 份
written-paper-places = 收回地点：{ $places }。
written-paper-place = { $place } { $heads } 份
written-paper-scans = 附有扫描件 { $count } 份。
written-paper-head = { $column ->
    [what] 项目
    [heads] 人数
    [heads-share] 人数占比
    [area] 面积（m²）
   *[area-share] 面积占比
}
written-paper-row = { $row ->
    [entitled] 总数
    [turnout] 参与表决
    [for] 同意
    [against] 不同意
    [abstain] 弃权
   *[invalid] 无效
}
written-paper-base = 参与表决的占比以总数为分母，同意、不同意、弃权的占比以参与表决的为分母；占比按整数计算，第三位小数舍去。
written-paper-sources = 面积的来源：不动产登记簿 { $registered } m²，实测 { $surveyed } m²，买卖合同 { $contract } m²。
written-paper-silent = { $with ->
    [for] 议事规则规定沉默票计入多数：发出未交回的 { $heads } 份计入同意。《民法典》施行后此项有争议。
    [against] 议事规则规定沉默票计入多数：发出未交回的 { $heads } 份计入不同意。《民法典》施行后此项有争议。
    [abstain] 议事规则规定沉默票计入多数：发出未交回的 { $heads } 份计入弃权。《民法典》施行后此项有争议。
   *[none] 议事规则规定沉默票计入多数；交回的票没有哪一方在人数和面积上都占多数，发出未交回的 { $heads } 份不计入。
}
written-paper-invalid = { $counts ->
    [yes] 交回无效票的算参与表决。
   *[no] 交回无效票的不算参与表决。
}
