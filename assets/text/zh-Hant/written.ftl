### 書面表決：桌面、投影和會議紀錄都用。

## 方式和意見

written-way-door = 到府
written-way-venue = 定點
written-way-post = 郵寄
written-way-electronic = 電子
written-way-posted = 張貼
written-choice-for = 同意
written-choice-against = 不同意
written-choice-abstain = 棄權
written-choice-invalid = 無效

## 面積和比例

written-area = { $area } m²
written-percent = { $percent }%

## 桌面

written-title = 書面表決
written-open = 書面表決
written-open-hint = 發放表決票，幾天內收回。會議可以接著開，也可以散會。
written-until-label = 截止日
written-until = { $until } 截止
written-issue = 登記發放
written-issue-all = 發給所有還沒有發的人
written-issue-how = 發放方式
written-issued = 已發 { $heads } 戶，共 { $entitled } 戶
written-returned = 已收回 { $heads } 戶
written-scans = 掃描檔 { $count } 份
written-find = 找業主：戶號或姓名
written-find-people = 找人：姓名
written-found-none = 沒有找到
written-form-of = { $name }的表決票
written-choice = 意見
written-on = 收回日期
written-how = 收回方式
written-place = 收回地點
written-scan = 掃描檔
written-scan-none = 不附
written-scan-attached = 已附：{ $name }
written-enter = 登記這張票
written-take-back = 取消
written-latest = 剛剛登記
written-latest-none = 還沒有登記表決票
written-latest-back = 已取消
written-announce = 宣布結果
written-abandon = 中止表決
written-keys = Enter 選人，1–4 選意見，再按 Enter 登記
written-bar-turnout = { $by ->
    [area] 參與面積
   *[heads] 參與人數
}
written-bar-favour = { $by ->
    [area] 同意面積
   *[heads] 同意人數
}
written-bar-fixed = 同意票數
written-bar-lead = { $by ->
    [area] 同意面積須多於不同意
   *[heads] 同意人數須多於不同意
}
written-bar-of = { $part } / { $whole }
written-bar-needed = 須 { $needed }
written-bar-short = 還差 { $short }
written-bar-reached = 已達到
written-heads = { $heads } 戶
written-standing = { $carried ->
    [yes] 照已收回的票：會通過
   *[no] 照已收回的票：不會通過
}
written-sources = 面積來源：登記簿 { $registered }，實測 { $surveyed }，契約 { $contract }
written-silent-on = 沉默票計入多數：還有 { $heads } 戶沒有交回（議事規則規定；《民法典》施行後有爭議）
written-invalid-out = 無效票不算參與表決（議事規則規定）

## 投影

written-room-title = 正在書面表決
written-room-note = 結果在截止以後宣布

## 會議紀錄

written-paper-sheet = 書面表決結果
written-paper-forms = 表決票：{ $opened } 起發放，{ $until } 截止；應發 { $entitled } 份，發出 { $issued } 份{ $ways ->
    [none] { "" }
   *[other] （{ $described }）
}，收回 { $returned } 份，其中有效 { $valid } 份、無效 { $invalid } 份。
written-paper-count = { $question }書面表決（{ $time } 宣布結果）：{ $tally }，{ "" }
written-paper-way = { $how }{ $heads } 份
written-paper-places = 收回地點：{ $places }。
written-paper-place = { $place } { $heads } 份
written-paper-scans = 附有掃描檔 { $count } 份。
written-paper-head = { $column ->
    [what] 項目
    [heads] 人數
    [heads-share] 人數占比
    [area] 面積（m²）
   *[area-share] 面積占比
}
written-paper-row = { $row ->
    [entitled] 總數
    [turnout] 參與表決
    [for] 同意
    [against] 不同意
    [abstain] 棄權
   *[invalid] 無效
}
written-paper-base = 參與表決的占比以總數為分母，同意、不同意、棄權的占比以參與表決的為分母；占比按整數計算，第三位小數捨去。
written-paper-sources = 面積的來源：不動產登記簿 { $registered } m²，實測 { $surveyed } m²，買賣契約 { $contract } m²。
written-paper-silent = { $with ->
    [for] 議事規則規定沉默票計入多數：發出未交回的 { $heads } 份計入同意。《民法典》施行後此項有爭議。
    [against] 議事規則規定沉默票計入多數：發出未交回的 { $heads } 份計入不同意。《民法典》施行後此項有爭議。
    [abstain] 議事規則規定沉默票計入多數：發出未交回的 { $heads } 份計入棄權。《民法典》施行後此項有爭議。
   *[none] 議事規則規定沉默票計入多數；交回的票沒有哪一方在人數和面積上都占多數，發出未交回的 { $heads } 份不計入。
}
written-paper-invalid = { $counts ->
    [yes] 交回無效票的算參與表決。
   *[no] 交回無效票的不算參與表決。
}
