### 主控台上的表單：提動議、主席的措施、籌備、公示。

## 此刻能做的

desk-acts-group-chair = 主持
desk-acts-group-main = 提出議題
desk-acts-group-question = 針對本題
desk-acts-group-meeting = 針對會議
desk-acts-group-points = 問題與請求
desk-acts-group-more = 其他措施
desk-acts-more = 其他措施 { $n } 種
desk-acts-others = 現在不合規則的 { $n } 種
desk-acts-suspended = 到本議題結束為止暫停的規則：{ $grounds }

## 動議的表單

desk-acts-words-nominations-method = 怎樣提名
    .hint = 例如：每人可以提一名
desk-acts-words-suspend-rules = 為了做什麼
    .hint = 例如：讓每人再多說一次
desk-acts-words-exclude-public = 理由
    .hint = 例如：涉及個人隱私
desk-acts-words-point-of-order = 哪一條規則被違反了
    .hint = 例如：發言超過了兩分鐘
desk-acts-words-parliamentary-inquiry = 想問的規則
    .hint = 例如：現在還可以修正嗎？
desk-acts-words-request-information = 想問的事實
    .hint = 例如：去年的維修費是多少？
desk-acts-words-question-of-privilege = 什麼事要馬上處理
    .hint = 例如：後排聽不見
desk-acts-words-read-papers = 要宣讀哪一份
    .hint = 例如：管理維護契約第五條
desk-acts-words-excused-from-duty = 免除什麼，為什麼
    .hint = 例如：迴避本題的表決，因為本人是承包商的親屬
desk-acts-matter = 事項的類別
desk-acts-matter-reserved = { $matter }（只能由大會決定）
desk-acts-amend-terms = 改成下面這樣：
desk-acts-amend-how = 怎樣修正
desk-acts-amend-words = 改幾個字
desk-acts-amend-whole = 整段替換
desk-acts-substitute = 替換成
desk-acts-committee = 交給誰
desk-acts-committee-hint = 例如：由三位住戶組成的施工小組
desk-acts-instructions = 要它做什麼
desk-acts-go-on = 什麼時候、在哪裡續會
desk-acts-special = 到時候最先處理（須三分之二以上通過）
desk-acts-seconds = 每次發言幾秒
desk-acts-speeches = 每人發言幾次
desk-acts-debate-ends = 停止哪些討論
desk-acts-end-one = 只對眼前這一題
desk-acts-end-all = 對所有待決的題
desk-acts-which-pending = 哪一個動議
desk-acts-which-question = 哪一個動議
desk-acts-which-decision = 哪一項決定
desk-acts-which-ruling = 哪一個裁定
desk-acts-which-item = 哪一個議題
desk-acts-choose = 請選擇
desk-acts-earlier-meeting = 以前會議的決定
desk-acts-earlier-words = 決定的原話
desk-acts-no-target = 現在沒有可以選的。
desk-acts-restated = 改成
desk-acts-restated-withdraw = 不寫就是撤回
desk-acts-restated-rescind = 不寫就是撤銷
desk-acts-noticed-before = 事先已經公告
desk-acts-prevailing = 動議人當時投在勝方
desk-acts-part = 第 { $n } 部分
desk-acts-part-add = ＋ 再加一部分
desk-acts-part-remove = 去掉第 { $n } 部分
desk-acts-part-split = 按句子分成 { $n } 部分
desk-acts-paragraphs = 共有幾段
desk-acts-paragraph = 第 { $n } 段，共 { $of } 段
desk-acts-whole-open = 各段議完，可以議全文
desk-acts-method = 怎樣表決
desk-acts-grounds = 要暫停的規則
desk-acts-undebatable = 不討論

## 主席的裁定與措施

desk-acts-ruling = 裁定的話
desk-acts-ruling-hint = 例如：確實超時了，請把話說完
desk-acts-granted = 成立
desk-acts-denied = 不成立
desk-acts-met = 照辦
desk-acts-refused = 不照辦
desk-acts-answer = 回答
desk-acts-answer-hint = 把回答寫在這裡，會記入紀錄
desk-acts-answered = 已回答
desk-acts-consent = 無人反對即通過
desk-acts-consent-ask = { $motion }——有沒有人反對？
desk-acts-consent-note = 問過以後停一停。只要有一個人反對，就要表決。
desk-acts-consent-yes = 沒有——通過
desk-acts-consent-no = 有人反對
desk-acts-consent-who = 誰反對（可以不填）
desk-acts-consent-nameless = 不記名字
desk-acts-take-up = 現在處理
desk-acts-whom = 誰
desk-acts-hand-over = 交由他主持
desk-acts-hand-over-note = 主席要參加討論，先把主持交給別人；這一題決定以後再收回。
desk-acts-presiding = 現在由{ $person }主持
desk-acts-choose-for = 推選
desk-acts-choose-note = 只在這次會議上擔任。
desk-acts-office = 職務
desk-acts-warn = 提醒並記錄
desk-acts-warn-ground = 違反了哪條規則
desk-acts-warn-words = 說了什麼、做了什麼
desk-acts-warned-before = 這次會上已經提醒過 { $n } 次。
desk-acts-recuse = 登記迴避
desk-acts-recuse-reason = 為什麼迴避
desk-acts-recuse-hint = 例如：承包商是本人的親屬
desk-acts-recuse-note = 到本議題結束為止，不參加討論和表決。
desk-acts-recused = 迴避
desk-acts-end-recusal = 恢復參加
desk-acts-position = 記入紀錄
desk-acts-position-side = 立場
desk-acts-position-text = 意見
desk-acts-position-note = 列席的商戶、合作單位、部門可以表示意見；不是投票，不計票。
desk-acts-waive = 不計法定人數
desk-acts-waive-note = 規則允許時才可以，原因會寫進紀錄。
desk-acts-doors-closed = 非公開進行
desk-acts-public-time = 居民發言時間
desk-acts-public-time-note = 旁聽的居民現在也可以登記發言。
desk-acts-override-open = 仍要這樣做，寫明理由…
desk-acts-override-reason = 為什麼越過這條規則
desk-acts-override = 越過規則
desk-acts-proxies = 委託
desk-acts-principal = 沒到的成員
desk-acts-agent = 委託給
desk-acts-proxy = { $principal } → { $agent }
desk-acts-proxy-give = 登記委託
desk-acts-proxy-end = 終止
desk-acts-represented = 委託{ $agent }
desk-acts-consensus = 共識
desk-acts-differences = 分歧
desk-acts-referral = 由誰接著辦
desk-acts-consult = 記下結果
desk-acts-consulted = 已協商
desk-acts-chair-vote = 主席的一票
desk-acts-chair-vote-second-or-casting = 票數相等，主席可以再投一票：
desk-acts-chair-vote-when-decisive = 主席還沒有投票，能改變結果時可以投：
desk-acts-chair-vote-none = 不投
desk-acts-chair-voted = 主席投了：{ $choice }
desk-acts-polls-closed = 已截止投票

desk-acts-limits = { $speeches ->
    [0] 會議另定：每次 { $seconds } 秒，次數不限。
   *[other] 會議另定：每次 { $seconds } 秒，每人 { $speeches } 次。
}

## 議程上的標記

desk-acts-sides = 辯論的各方
desk-acts-sides-hint = 例如：東側、西側、不裝（不寫就是正方、反方）
desk-acts-unannounced = 會前未公告
desk-acts-deferred = 留待下次
desk-acts-gates-passed = 程序 { $passed }/{ $of }

## 籌備

desk-acts-particulars = 會議資料
desk-acts-no-plan = 還沒有定時間
desk-acts-notice = 會議通知
desk-acts-notice-none = 還沒有發出
desk-acts-notice-sent = { $when } 發出
desk-acts-notice-rule = 至少提前 { $n } { $unit ->
    [hours] 小時
   *[days] 天
}通知。
desk-acts-count-from-next-day = 通知當天不算，開會當天算。
desk-acts-count-full-days-between = 通知當天和開會當天都不算。
desk-acts-count-clear-days = 首尾兩天、星期日和法定假日都不算。
desk-acts-count-working-days = 只算首尾之間的工作日。
desk-acts-count-hours = 依鐘點計算，週末也算。
desk-acts-notice-latest = 最遲 { $day } 發出
desk-acts-notice-no-plan = 會議時間還沒有定，算不出最遲哪天通知。請先在「會議資料」裡填好。
desk-acts-notice-free = 本會的規則沒有規定提前幾天通知。
desk-acts-notice-was = { $told ->
    [yes] { $when } 已發出通知（{ $how }）
   *[no] { $when } 已發出通知
}
desk-acts-notice-in-time = { $unit ->
    [hours] 及時：要提前 { $needed } 小時，夠了。
   *[days] 及時：要提前 { $needed } 天，夠了。
}
desk-acts-notice-late = { $unit ->
    [hours] 太晚：要提前 { $needed } 小時，只有 { $counted } 小時。
   *[days] 太晚：要提前 { $needed } 天，只有 { $counted } 天。
}
desk-acts-notice-days = 算進去的日子：{ $days }
desk-acts-notice-earliest = 照這次通知，最早 { $day } 才能開會。
desk-acts-notice-day = 通知的日期
desk-acts-notice-how = 怎樣通知
desk-acts-notice-how-hint = 例如：公布欄張貼、LINE 群組
desk-acts-notice-urgent = 緊急情況（提前 { $n } 天即可）
desk-acts-notice-record = 記下通知
desk-acts-notice-again = 重新記下
desk-acts-notice-note = 現在議程上的 { $n } 項算作已經公告；之後再加的，會標明「會前未公告」。
desk-acts-gap-no-holiday-list = 沒有 { $year } 年的假日表，算不出日期。
desk-acts-gap-no-list-named = 規則沒有說明用哪一份假日表，算不出日期。
desk-acts-gap-beyond-calendar = 這個日期太遠，算不出來。
desk-acts-day-hour = { $day }{ $time }
desk-acts-demands = 要求開會
desk-acts-demands-state = { $n ->
    [0] 沒有登記
   *[other] 登記了 { $n } 次
}
desk-acts-demand = { $group }：{ $total } 人（戶）中 { $signed } 人（戶）簽名
desk-acts-demand-enough = 夠了（要 { $need }），應當召集會議。
desk-acts-demand-short = 還不夠，要 { $need }。
desk-acts-demand-group = 由誰要求
desk-acts-demand-rule = 要 { $den } 分之 { $num } 以上{ $least ->
    [0] 。
   *[other] ，至少 { $least } 人。
}
desk-acts-composition = 組成人員裡，{ $group }要占 { $den } 分之 { $num } 以上。{ $cite }
desk-acts-demand-signed = 簽名的
desk-acts-demand-total = 總數
desk-acts-demand-record = 登記
desk-acts-gates = 前面的步驟
desk-acts-gates-state = { $n ->
    [0] 都走完了
   *[other] { $n } 個議題還沒走完
}
desk-acts-gate-was = { $day }：應到 { $entitled }，實到 { $present }，同意 { $agreed }
desk-acts-gate-posted = { $from }至{ $until }
desk-acts-gate-here = 由這次會議表決
desk-acts-gate-resolved = 這次會議已經決議
desk-acts-gate-ahead = 前一步完成以後才能開始
desk-acts-gate-day = 哪一天
desk-acts-gate-entitled = 應到
desk-acts-gate-present = 實到
desk-acts-gate-agreed = 同意
desk-acts-gate-sheet = 簽名表已經歸檔
desk-acts-gate-record = 記下這一步

## 公示

desk-acts-publication = 公示
desk-acts-publication-rule = 決定要公示至少 { $n } 天，第一天不算。
desk-acts-publication-due = 還沒有公示。
desk-acts-publication-by = 還沒有公示。最遲 { $day } 貼出。
desk-acts-publication-late = 還沒有公示，{ $day } 就該貼出了。
desk-acts-posted = { $from }至{ $until }，{ $place }
desk-acts-posted-still = 到 { $day } 為止不要取下。
desk-acts-posted-over = 已經期滿。
desk-acts-posted-from = 第一天
desk-acts-posted-until = 最後一天
desk-acts-posted-earliest = 最早 { $day } 才能取下。
desk-acts-posted-where = 貼在哪裡
desk-acts-posted-where-hint = 例如：一樓公布欄
desk-acts-posted-record = 記下公示
