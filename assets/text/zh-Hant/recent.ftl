### 剛剛記錄：一行一條，越短越好。

## 共用

# 動議的種類。
recent-question = { named-kind }
# 發言的立場或用途，寫在括號裡。
recent-stance = { $purpose ->
    [point-of-order] （秩序問題）
    [question] （提問）
   *[speak] { $side ->
        [for] （贊成）
        [against] （反對）
        [neutral] { "" }
       *[other] （{ $side }）
    }
}
# 被撤銷或更正的那一條。
recent-entry = { $entry ->
    [recent-particulars-set] 會議資料
    [recent-item-added] 增加議題
    [recent-item-edited] 修改議題
    [recent-item-moved] 移動議題
    [recent-item-removed] 刪除議題
    [recent-paper-attached] 加入附件
    [recent-paper-detached] 拿掉附件
    [recent-item-started] 開始議題
    [recent-item-closed] 結束議題
    [recent-enrolled] 入冊
    [recent-register-adopted] 採用業主清冊
    [recent-struck-off] 除名
    [recent-appointed] 指定職務
    [recent-sign-in-opened] 開始簽到
    [recent-arrived] 到場
    [recent-departed] 離場
    [recent-excused] 請假
    [recent-sitting-opened] 開會
    [recent-recessed] 休息
    [recent-sitting-resumed] 繼續開會
    [recent-adjourned] 散會
    [recent-floor-asked] 要求發言
    [recent-request-withdrawn] 不再發言
    [recent-request-placed] 調整發言次序
    [recent-floor-given] 發言
    [recent-speech-paused] 暫停計時
    [recent-speech-resumed] 繼續計時
    [recent-speech-extended] 加時
    [recent-speech-ended] 發言結束
    [recent-moved] 動議
    [recent-seconded] 附議
    [recent-motion-disposed] 動議的處理
    [recent-reworded] 改文
    [recent-vote-opened] 交付表決
    [recent-vote-abandoned] 中止表決
    [recent-forms-issued] 發放表決票
    [recent-form-returned] 收回表決票
    [recent-form-taken-back] 取消收回
    [recent-roll-called] 唱名
    [recent-place-counted] 分會場計票
    [recent-consent-refused] 有人反對
    [recent-count-entered] 點票
    [recent-ballot-voided] 投票無效
    [recent-vote-counted] 計票
    [recent-vote-decided] 表決結果
    [recent-vote-settled] 裁定
    [recent-vote-annulled] 撤銷表決
    [recent-questions-linked] 接連的問題
    [recent-questions-not-reached] 不再表決
    [recent-straw-poll-opened] 意向調查
    [recent-straw-poll-counted] 意向調查的人數
    [recent-straw-poll-abandoned] 中止意向調查
    [recent-corrected] 更正
    [recent-minutes-written] 會議紀錄文字
    [recent-restated] 改條件
    [recent-motion-ruled] 裁定或答覆
    [recent-consent-given] 無異議認可
    [recent-taken-up] 接著議
    [recent-divided] 分拆
    [recent-seriatim-ordered] 逐段討論
    [recent-paragraph-reached] 下一段
    [recent-debate-closed] 停止討論
    [recent-debate-limited] 限制或延長討論
    [recent-rules-suspended] 暫停實施議事規則
    [recent-voting-method-ordered] 表決方法
    [recent-polls-set] 投票的起止
    [recent-nominations-set] 提名
    [recent-next-meeting-fixed] 下次續會時間
    [recent-chair-handed-over] 移交主持
    [recent-chair-returned] 收回主持
    [recent-chosen-for-meeting] 臨時推選
    [recent-overridden] 越過規則
    [recent-warned] 提醒
    [recent-quorum-lost] 人數不足
    [recent-quorum-regained] 人數恢復
    [recent-quorum-waived] 免去人數要求
    [recent-recused] 迴避
    [recent-recusal-ended] 結束迴避
    [recent-proxy-given] 委託代理
    [recent-proxy-ended] 結束代理
    [recent-position-recorded] 表示意見
    [recent-elector-admitted] 補入名冊
    [recent-notice-given] 會議通知
    [recent-requisitioned] 提議開會
    [recent-item-admitted] 列入議程
    [recent-item-deferred] 議題轉下次
    [recent-gate-passed] 前置程序
    [recent-consultation-recorded] 協商結果
    [recent-doors-closed] 轉入非公開
    [recent-doors-opened] 恢復公開
    [recent-public-time-opened] 居民發言時間
    [recent-public-time-closed] 居民發言時間結束
    [recent-published] 公示
    [recent-signed] 簽名
    [recent-minutes-frozen] 定稿
    [recent-earlier-minutes-approved] 認可上次會議紀錄
    [recent-minutes-approved] 認可會議紀錄
    [recent-minutes-reissued] 更正後之會議紀錄
    [recent-meeting-called] 建立會議
    [recent-election-opened] 開始選舉
    [recent-candidate-nominated] 提名
    [recent-nomination-seconded] 附議提名
    [recent-nomination-answered] 參選答覆
    [recent-candidate-withdrew] 退出
    [recent-option-weighed] 衡量方案
    [recent-round-opened] 開始投票
    [recent-written-in] 另選他人
    [recent-round-counted] 點票登錄
    [recent-round-decided] 投票結果
    [recent-lots-drawn] 抽籤
    [recent-acclaimed] 宣布當選
    [recent-election-ended] 結束選舉
    [recent-round-annulled] 投票作廢
    [recent-election-annulled] 選舉作廢
    [recent-undone] 撤銷
   *[other] 上一步
}

## 會議與議程

recent-meeting-called = 建立會議：{ $body }
recent-particulars-set = 會議資料：{ $body }
recent-item-added = 增加議題：{ $title }
recent-item-edited = 修改議題：{ $title }
recent-item-moved = 移動議題：{ $title }
recent-item-removed = 刪除議題：{ $title }
recent-paper-attached = 附件「{ $paper }」：{ $title }
recent-paper-detached = 拿掉附件「{ $paper }」：{ $title }
recent-item-started = 開始議題：{ $title }
recent-item-closed = 結束議題：{ $title }
recent-item-admitted = 列入議程：{ $title }
recent-item-deferred = 轉到下次會議：{ $title }
recent-notice-given = 會議通知：{ $count } 個議題{ $urgent ->
    [yes] （緊急）
   *[no] { "" }
}
recent-requisitioned = { named-group }提議開會：{ $signed } / { $total }
recent-gate-passed = { named-gate }：{ $title }{ $entitled ->
    [0] { "" }
   *[other] （應到 { $entitled }，實到 { $present }，同意 { $agreed }）
}
recent-consultation-recorded = 協商結果：{ $title }（{ $referral ->
    [assembly] { referral-assembly }
   *[committee] { referral-committee }
}）
recent-published = 公示：{ $from } 至 { $until }，{ $place }

## 到場

recent-enrolled = 入冊：{ $person }{ $capacity ->
    [consultative] （列席）
    [observer] （旁聽）
   *[member] { "" }
}
recent-register-adopted = 採用業主清冊（{ $source }）：{ $units } 個專有部分，{ $heads } 位業主，{ $area } m²
recent-struck-off = 除名：{ $person }
recent-appointed = { $office ->
    [secretary] 紀錄
   *[chair] 主席
}：{ $person }
recent-sign-in-opened = 開始簽到
recent-arrived = 到場：{ $person }
recent-departed = 離場：{ $person }
recent-excused = 請假：{ $person }
recent-sitting-opened = 開會
recent-recessed = 休息{ $minutes ->
    [0] { "" }
   *[other] { $minutes }分鐘
}
recent-sitting-resumed = 繼續開會
recent-adjourned = 散會
recent-quorum-lost = 人數不足：在場 { $present }，須 { $needed }
recent-quorum-regained = 人數恢復：在場 { $present }，須 { $needed }
recent-quorum-waived = 免去人數要求：{ $reason }
recent-recused = 迴避：{ $person }（{ $title }）
recent-recusal-ended = 結束迴避：{ $person }（{ $title }）
recent-proxy-given = 代理：{ $agent }代表{ $person }
recent-proxy-ended = 結束代理：{ $person }
recent-position-recorded = 表示意見（無表決權）：{ $person }（{ $title }）：{ $said }
recent-elector-admitted = 到場者補入表決名冊：{ $person }
recent-chair-handed-over = 主持：{ $from }交給{ $person }
recent-chair-returned = 主持收回
recent-chosen-for-meeting = 臨時推選{ $office ->
    [secretary] 紀錄
   *[chair] 主席
}：{ $person }
recent-doors-closed = 轉入非公開：{ $reason }
recent-doors-opened = 恢復公開
recent-public-time-opened = 居民發言時間開始
recent-public-time-closed = 居民發言時間結束

## 發言

recent-floor-asked = 要求發言：{ $person }{ recent-stance }
recent-request-withdrawn = 不再發言：{ $person }
recent-request-placed = 調整發言次序：{ $person }排到第 { $place } 位
recent-floor-given = { $person }發言{ recent-stance }
recent-speech-paused = 暫停計時
recent-speech-resumed = 繼續計時
recent-speech-extended = 加時 { $seconds } 秒
recent-speech-ended = { $person }發言結束
recent-warned = 提醒：{ $person }（{ named-ground }）
recent-overridden = 越過規則：{ named-ground }（{ $reason }）

## 動議與表決

recent-moved = { $kind ->
    [main] 主動議：{ $person } → { $text }
    [main-incidental] 附屬主動議：{ $person } → { $text }
    [postpone-definitely] 動議延期：{ $person } → { $text }
   *[other] { recent-question }：{ $person }
}
recent-seconded = 附議：{ $person } → { recent-question }
recent-motion-disposed = { recent-question }：{ $disposal ->
    [carried] 通過
    [consented] 無異議認可通過
    [lost] 不通過
    [withdrawn] 撤回
    [not-seconded] 無人附議
    [dropped] 隨主案一併作罷
    [postponed] 延期
    [postponed-indefinitely] 無限期延期
    [referred] 付委
    [tabled] 擱置
    [divided] 分拆
    [not-considered] 不予考慮
    [unfinished] 散會時未議完
    [rescinded] 已被撤銷
    [granted] 成立
    [denied] 不成立
    [answered] 已答覆
    [in-writing] 交付書面表決
   *[annulled] 表決作廢，未決
}
recent-reworded = 改文：{ $text }
recent-vote-opened = { $written ->
    [no] 交付表決：{ recent-question }
   *[yes] 交付書面表決：{ recent-question }，{ $until } 截止
}
recent-vote-abandoned = 中止表決：{ recent-question }
recent-forms-issued = 發放表決票：{ $all ->
    [yes] 全體
   *[no] { $count } 人
}，{ named-way }（{ $on }）
recent-form-returned = 收回表決票：{ $person } { named-form-choice }（{ $on }）
recent-form-taken-back = 取消收回的表決票：{ $person }
recent-roll-called = 唱名：{ recent-question }，登錄 { $count } 人{ $silent ->
    [0] { "" }
   *[other] ，取消 { $silent } 人
}
recent-place-counted = { $place }計票：{ recent-question } 贊成 { $for }、反對 { $against }、棄權 { $abstain }
recent-consent-refused = { $person ->
    [none] 有人
   *[other] { $person }
}反對，交付表決：{ recent-question }
recent-count-entered = 點票：{ recent-question }，{ $pass ->
    [second] 複點已登錄
   *[first] 初點已登錄
}
recent-ballot-voided = 投票無效：{ recent-question }，收回 { $found } 張，多於發出的 { $issued } 張
recent-vote-counted = 計票：{ recent-question } 贊成 { $for }、反對 { $against }、棄權 { $abstain }{ $spoiled ->
    [0] { "" }
   *[other] 、廢票 { $spoiled }
}
recent-vote-decided = 宣布：{ recent-question }{ $carried ->
    [yes] 通過
   *[no] 不通過
}
recent-vote-settled = 裁定：{ recent-question }的表決{ $ruling ->
    [void] 作廢
   *[stands] 有效
}
recent-restated = 改條件：{ recent-question }
recent-motion-ruled = { $kind ->
    [parliamentary-inquiry] 答覆：{ recent-question }
    [request-information] 答覆：{ recent-question }
   *[other] 裁定：{ recent-question }{ $granted ->
        [yes] 成立
       *[no] 不成立
    }
}
recent-consent-given = 無異議認可：{ recent-question }
recent-taken-up = 接著議：{ recent-question }
recent-divided = 分拆成 { $count } 部分：{ recent-question }
recent-seriatim-ordered = 逐段討論，共 { $count } 段：{ recent-question }
recent-paragraph-reached = 討論到第 { $count } 段：{ recent-question }
recent-debate-closed = 停止討論：{ recent-question }
recent-debate-limited = 限制或延長討論：{ $seconds ->
    [0] 每人 { $speeches } 次
   *[other] 每次 { $seconds } 秒{ $speeches ->
        [0] { "" }
       *[other] ，每人 { $speeches } 次
    }
}
recent-rules-suspended = 暫停實施議事規則：{ $title }
recent-voting-method-ordered = 表決方法：{ $method ->
    [standing] { method-standing }
    [roll-call] { method-roll-call }
    [ballot] { method-ballot }
   *[show-of-hands] { method-show-of-hands }
}
recent-polls-set = { $open ->
    [yes] 重新開放投票
   *[no] 截止投票
}：{ recent-question }
recent-nominations-set = { $open ->
    [yes] 重新開放提名：{ $title }
    [no] 截止提名：{ $title }
   *[same] 提名辦法：{ $method }
}
recent-next-meeting-fixed = 下次續會：{ $until }

## 撤銷、更正與簽名

recent-undone = 撤銷：{ recent-entry }
recent-corrected = 更正：{ recent-entry }（{ $reason }）
recent-minutes-written = 會議紀錄：寫入文字
recent-signed = { $office ->
    [secretary] 紀錄人
   *[chair] 主席
}簽名：{ $person }
recent-minutes-frozen = 會議紀錄定稿
recent-earlier-minutes-approved = { $day }之會議紀錄獲認可{ $count ->
    [0] { "" }
   *[other] ，更正 { $count } 處
}
recent-minutes-approved = { $day ->
    [none] 會議紀錄當場獲認可
   *[other] 會議紀錄經{ $day }之會議認可{ $count ->
        [0] { "" }
       *[other] ，更正 { $count } 處
    }
}
recent-minutes-reissued = 更正後之會議紀錄定稿
recent-vote-annulled = 撤銷表決：{ recent-question }，理由：{ $reason }
recent-questions-linked = 接連的問題：{ $title }{ $count ->
    [0] ，已取消
   *[other] ，共 { $count } 個
}
recent-questions-not-reached = 不再表決：{ $title }，第 { $first } 問{ $count ->
    [1] { "" }
   *[other] 至第 { $last } 問
}
recent-straw-poll-opened = 意向調查：{ $asked }
recent-straw-poll-counted = 意向調查數完：{ $asked }
recent-straw-poll-abandoned = 中止意向調查：{ $asked }

## 選舉

recent-election-opened = 選舉開始：{ $title }（{ $purpose ->
    [committee] 委員會選舉
    [supervision] 監督委員會選舉
    [award] 評選
    [options] 方案擇優
   *[office] 推選
}，{ $seats } 名）
recent-candidate-nominated = 提名：{ $candidate }（{ $by ->
    [party] { $nominator }提名
    [voters] 選民 { $signed } 人連署
    [applicant] 自薦
    [listed] 事先公布
   *[member] { $nominator }提名
}）
recent-nomination-seconded = 附議提名：{ $person }附議{ $candidate }
recent-nomination-answered = { $candidate }{ $accepts ->
    [yes] 同意參選
   *[no] 不參選
}
recent-candidate-withdrew = { $candidate }退出：{ $reason }
recent-option-weighed = 衡量：{ $candidate }，{ $criterion }——{ $mark ->
    [meets] 符合
    [partly] 部分符合
   *[fails] 不符合
}
recent-round-opened = 第 { $number } 輪投票開始：{ $title }（{ $candidates } 名候選人，{ $seats } 個名額，{ $method ->
    [ballot] 投票
   *[show-of-hands] 舉手
}）
recent-written-in = 另選他人：{ $candidate }
recent-round-counted = 第 { $number } 輪點票已登錄（{ $pass ->
    [second] 複點
   *[first] 初點
}）：{ $title }
recent-round-decided = 第 { $number } 輪結果（{ $title }，{ $voting } 人參加）：{ $end ->
    [overfull] 收回的票多於發出的票，作廢重投
    [too-few] 參加的人不夠，作廢重投
   *[valid] { $elected ->
        [0] 無人當選
       *[other] 當選{ $names }
    }{ $tied ->
        [0] { "" }
       *[other] ，{ $tied } 人票數相同
    }
}
recent-lots-drawn = 抽籤：{ $person }抽，中籤{ $names }
recent-acclaimed = 宣布當選：{ $names }（{ $title }）
recent-election-ended = 選舉結束：{ $title }{ $elected ->
    [0] ，無人當選
   *[other] ，當選{ $names }
}{ $vacant ->
    [0] { "" }
   *[other] ，空缺 { $vacant } 名（{ $reason }）
}
recent-round-annulled = 第 { $number } 輪作廢：{ $title }（{ $reason }）
recent-election-annulled = 選舉宣布無效：{ $title }（{ $reason }）
