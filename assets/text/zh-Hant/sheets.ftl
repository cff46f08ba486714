### 會議前後和會上所用的各種文書。人名、時間與人們自己寫下的文字以變數給出。

## 各種文書共用

# $numbered：yes 為有屆次、次數的會議，$number 為第幾次。
sheet-occasion = { $numbered ->
    [yes] { $body }{ $number }次會議
   *[no] { $body }會議
}
sheet-about-title = 會議名稱
sheet-about-time = 時間
sheet-about-place = 地點
sheet-labelled = { $label }：{ $value }
sheet-item = { $number }　{ $title }
sheet-item-kind = { $kind ->
    [procedure] 程序事項
    [report] 聽取報告
    [discussion] 討論
    [decision] 表決
   *[other] 其他
}
sheet-item-minutes = { $minutes } 分鐘
sheet-item-presenter = { $name }說明
sheet-item-papers = 附件：{ $papers }
sheet-day-by-hand = 　　　　年　　月　　日
sheet-seal-by-hand = （蓋章）

## 會議通知

sheet-notice-title = { $occasion }通知
sheet-notice-salutation = 各位成員、列席人員：
# $planned：yes 為已定時間。
sheet-notice-called = { $planned ->
    [yes] 茲訂於{ $time }召開{ $occasion }，敬請準時出席。
   *[no] 茲召開{ $occasion }，時間另行通知。
}
sheet-notice-section-agenda = 議程
sheet-notice-item = { $item }（{ $kind }）
sheet-notice-no-agenda = 議程另行通知。
sheet-notice-section-rules = 通知期限與表決須知
sheet-notice-period = 通知期限
sheet-notice-period-none = 本會議事規則未規定通知期限
sheet-notice-days = { $count ->
    [hours] 會議開始前 { $days } 天（以小時計，每天 24 小時）
    [from-next-day] 會議前 { $days } 天；發出當天不計，開會當天計入
    [full-days] 會議前滿 { $days } 天；發出當天和開會當天都不計
    [clear-days] 會議前 { $days } 個淨日；發出當天、開會當天、星期日和假日都不計
   *[working-days] 會議前 { $days } 個工作日；發出當天和開會當天都不計
}（{ $cite }）
sheet-notice-latest = 最遲發出
sheet-notice-given = 發出情形
    .value = { $sent }發出{ $described ->
    [yes] （{ $how }）
   *[no] { "" }
}{ $urgent ->
    [yes] ；因情況緊急，依較短期限通知
   *[no] { "" }
}{ $check ->
    [in-time] ；計 { $counted }，須 { $needed }，符合期限
    [late] ；計 { $counted }，須 { $needed }，不足期限
   *[none] { "" }
}
sheet-notice-quorum = { term-quorum }
    .value = 成員 { $members } 人，須 { $needed } 人出席方可開會{ $cited ->
    [yes] （{ $cite }）
   *[no] { "" }
}
sheet-notice-lock = 未列入通知的事項
    .value = { $lock ->
    [warn] 可以討論和表決，但紀錄中會註明事先未通知
    [take-up] 不得表決，除非會議依規則同意列入
   *[locked] 不得表決
}{ $cited ->
    [yes] （{ $cite }）
   *[no] { "" }
}
sheet-notice-apologies = 不能出席者，請提前告知；規則准許委託者，請填寫委託書交工作人員。

## 議程

sheet-agenda-title = { $occasion }議程

## 會序單

sheet-running-title = { $occasion }會序單
sheet-running-internal = 主持人、紀錄用，不公開
sheet-running-length = 預計用時
    .value = 議程共 { $planned } 分鐘{ $known ->
    [yes] ；會場可用 { $hall } 分鐘
   *[no] { "" }
}
sheet-running-quorum = { term-quorum }
    .value = 成員 { $members } 人，須 { $needed } 人出席
sheet-running-column = { $column ->
    [time] 預定時間
    [number] 序號
    [title] { term-item }
    [needs] 須準備
   *[notes] 備註
}
sheet-running-time = { $from }—{ $until }
sheet-running-left-over = 上次會議遺留
sheet-running-standing = 固定議題

## 簽到表

sheet-sign-in-title = { $occasion }簽到表
sheet-sign-in-column = { $column ->
    [number] 序號
    [name] 姓名
    [seat] 席位或住址
    [proxy] 代理人
    [time] 到場時間
   *[signature] 簽名
}
sheet-sign-in-proxy = 由{ $agent }代理
sheet-sign-in-attends = { $name }（{ $capacity ->
    [consultative] { term-consultative }
   *[observer] { term-observer }
}）
sheet-sign-in-guests = 名冊以外的列席、旁聽人員請在下面寫明姓名、單位或住址並簽名：

## 席卡與姓名牌

sheet-card-title = { $occasion }桌牌
sheet-plate-title = { $occasion }姓名牌
sheet-card-consultative = { term-consultative }

## 表決票、選票與票根

sheet-ballot-title = { $occasion }表決票
sheet-ballot-choice = { $choice ->
    [for] { term-for }
    [against] { term-against }
   *[abstain] { term-abstention }
}
sheet-ballot-how = 只在一個方框內打「√」。不打、多打或寫上姓名者，為{ term-spoiled }或空白票。
sheet-stub-number = 票根第 { $number } 號
sheet-stub-title = { $occasion }
sheet-stub-received = 領票人簽名
sheet-stub-issued = 發放人
sheet-election-title = { $occasion }選票
sheet-election-how = { $marking ->
    [block] 候選人 { $candidates } 名，應選 { $seats } 名。在所選候選人的方框內打「√」，至多 { $seats } 個；超過者，整張為{ term-spoiled }。
    [approval] 候選人 { $candidates } 名，應選 { $seats } 名。在贊成的候選人的方框內打「√」，個數不限。
   *[per-name] 候選人 { $candidates } 名，應選 { $seats } 名。對每名候選人只在一個方框內打「√」。
}
sheet-election-column = { $column ->
    [number] 序號
    [candidate] 候選人
    [mark] 選
    [for] { term-for }
    [against] { term-against }
   *[abstain] { term-abstention }
}
sheet-election-write-in = 另選他人者，在空行寫明姓名並打「√」。

## 計票單

sheet-tally-title = { $occasion }計票單
sheet-tally-counter = { $counter ->
    [first] 第一張：初點
   *[second] 第二張：複點（與初點分開清點，互不參看）
}
sheet-tally-question = 表決或選舉事項
sheet-tally-papers = { $what ->
    [issued] 發出票數
    [in-box] 收回票數
    [valid] 有效票數
   *[spoiled] { term-spoiled }數
}
sheet-tally-how = 每格畫一個「正」字，五筆五票；一行畫滿再畫下一行。合計寫阿拉伯數字。
sheet-tally-column = { $column ->
    [what] 項目
   *[sum] 合計
}
sheet-tally-spoiled = { term-spoiled }
sheet-tally-candidate = { $name }（{ $mark }）
sheet-tally-signer = { $who ->
    [counter] { term-counter }：
   *[scrutineer] { term-teller }：
}

## 發言條

sheet-slip-title = { $occasion }發言條
sheet-slip-field = { $field ->
    [name] 姓名
    [seat] 席位或住址
    [item] 議題
   *[side] 立場
}
sheet-slip-sides = 贊成□　反對□　提問□
sheet-slip-how = 每次發言不超過 { $seconds } 秒。寫好交工作人員，由主持人依次序請發言。

## 出席名單

sheet-attendance-title = { $occasion }出席名單
sheet-attendance-column = { $column ->
    [number] 序號
    [name] 姓名
    [seat] 席位或住址
    [capacity] 身分
    [there] 在場時間
    [proxy] 代理人
    [votes] 表決權
   *[area] 面積（m²）
}
sheet-attendance-capacity = { $capacity ->
    [member] { term-attend }
    [consultative] { term-consultative }
   *[observer] { term-observer }
}
sheet-attendance-vote = { $entitled ->
    [yes] 有
   *[no] 無
}
sheet-attendance-away = { $why ->
    [excused] { term-excused }
   *[absent] { term-absent }
}
sheet-attendance-since = { $time }起
sheet-attendance-note = 表決權指依身分是否有表決權；對某一事項須迴避者，見會議紀錄。

## 發言時間

sheet-speaking-title = { $occasion }發言時間
sheet-speaking-sums = 每人合計
sheet-speaking-column = { $column ->
    [began] 開始
    [name] 姓名
    [side] 立場
    [speeches] 次數
   *[length] 時間
}
sheet-speaking-no-side = { term-neutral }
sheet-speaking-note = { $open ->
    [yes] 時間由計時器記錄，不代表發言內容。
   *[no] 時間由計時器記錄。非公開部分的發言不列，因此不作合計。
}

## 決議摘錄

sheet-extract-title = { $occasion }決議摘錄
sheet-extract-item = { term-item }
sheet-extract-mover = { term-mover }
sheet-extract-seconder = { term-seconder }
sheet-extract-certified = 以上摘自本次會議的紀錄，與紀錄一致。
sheet-decided-by-consent = 主持人詢問有無異議，無人反對，未經表決即為通過。

## 決議公告

sheet-posting-title = { $occasion }決議公告
sheet-posting-salutation = 現將會議作成的決定公告如下：
sheet-posting-section-decisions = 決定事項
sheet-posting-section-term = 公告期限與意見
sheet-posting-rule = 規則要求
    .value = 公告不少於 { $days } 天，第一天不計{ $within ->
    [yes] ；會後 { $soon } 天內張貼
   *[no] { "" }
}（{ $cite }）
sheet-posting-posted = 公告時間
    .value = { $from }至{ $until }{ $placed ->
    [yes] （{ $place }）
   *[no] { "" }
}
sheet-posting-posted-by-hand = 　　　　年　　月　　日至　　　　年　　月　　日
sheet-posting-objections = 意見反映
sheet-posting-by-hand = 聯絡人：　　　　　　　　電話：　　　　　　　　

## 待辦事項

sheet-undertakings-title = { $occasion }待辦事項
sheet-undertakings-section-record = 紀錄所載
sheet-undertakings-none = 會議紀錄中沒有待辦事項。
sheet-undertakings-referred = { $question }付委研究：{ $text }
sheet-undertakings-postponed = { $question }延期再議：{ $text }
sheet-undertakings-tabled = { $question }擱置，待恢復：{ $text }
sheet-undertakings-consulted = { $referral ->
    [committee] 協商一致，交居民委員會辦理：{ $consensus }
   *[assembly] 協商一致，提請會議表決：{ $consensus }
}
sheet-undertakings-posting = 公告本次會議的決定，不少於 { $days } 天{ $known ->
    [yes] ，最遲{ $by }張貼
   *[no] { "" }
}
sheet-undertakings-next = 續會：{ $until }
sheet-undertakings-section-hand = 會上承諾
sheet-undertakings-hand = 誰承諾、何時辦完，紀錄不單獨登記，請在下面手寫：
sheet-undertakings-column = { $column ->
    [what] 事項
    [who] 負責人
    [by] 辦理期限
   *[done] 辦結
}

## 更正單

sheet-correction-title = { $occasion }紀錄更正單
sheet-correction-about = 會議紀錄有下列更正，共 { $count } 處。原記載保留，以更正為準。
sheet-correction-number = 更正{ $number }
sheet-correction-row = { $row ->
    [entry-at] 原記載時刻
    [entry] 原記載
    [right] 更正
    [reason] 理由
    [by] 更正人
   *[at] 更正時刻
}
sheet-correction-nobody = 未署職務
sheet-correction-note = 非公開部分的更正另見非公開部分的紀錄。
