### 會議紀錄。

minutes-title = { $body }會議紀錄
minutes-title-numbered = { $body }{ $number }次會議紀錄
minutes-held-on-paper = 本次會議以紙筆記錄，會後補登；文中時刻依紙本紀錄填寫。

## 會議概況

minutes-about-title = 會議名稱
minutes-about-time = 時間
minutes-about-planned = 原定時間
minutes-about-place = 地點
minutes-about-recess = { term-recess }
minutes-about-chosen = 臨時推選
minutes-about-notice = { term-notice }
minutes-about-register = 業主清冊
minutes-about-requisition = 提請開會
minutes-about-proxies = 委託
minutes-chosen = { $office ->
    [chair] 本次會議推選{ $person }為{ term-chair }
   *[secretary] 本次會議推選{ $person }為{ term-secretary }
}
minutes-notice = { $sent }發出{ $described ->
    [yes] （{ $how }）
   *[no] { "" }
}，列明議題 { $count } 項{ $urgent ->
    [yes] ；因情況緊急，依較短期限通知
   *[no] { "" }
}
minutes-register = { $source }（截至{ $day }），業主 { $heads } 人，總面積 { $area } m²
minutes-register-registered = 依不動產登記簿 { $units } 個專有部分，{ $area } m²
minutes-register-surveyed = 依實測 { $units } 個，{ $area } m²
minutes-register-contract = 依買賣契約 { $units } 個，{ $area } m²
minutes-register-left-out = 不計入的停車位 { $units } 個，{ $area } m²
minutes-requisition = { $group } { $signed } 人（共 { $total } 人）
minutes-proxy = { $agent }代{ $principal }{ $form ->
    [yes] （委託書存檔）
   *[no] {""}
}{ $over ->
    [yes] （超出上限，不計）
   *[no] {""}
}
minutes-not-opened = 尚未開會
minutes-since = { $time } 開會，尚未散會

## 各節。$number 為節次。

minutes-section-attendance = { $number }、出席情況
minutes-section-items = { $number }、會議經過
minutes-section-decisions = { $number }、議決事項
minutes-section-corrections = { $number }、紀錄更正
minutes-section-cautions = { $number }、草稿提示（簽署後不印）
minutes-closed-part = 非公開部分　另行記錄
minutes-apart = 議題之外

## 議題

minutes-item = { term-item }{ $number }　{ $title }
minutes-item-presenter = 說明人：{ $name }
minutes-item-papers = 附件：{ $papers }
minutes-item-times = 審議時間：{ $times }
minutes-item-waiting = 本次會議未審議此議題。
minutes-item-left = 此議題未審議完畢。
minutes-item-deferred = 此議題順延至下次會議。
minutes-speeches = 發言：{ $speeches }。
minutes-speech = { $name }（{ $remarks }）
minutes-speech-side = { $side ->
    [for] { term-for }
    [against] { term-against }
    [question] { term-question }
    [point-of-order] { term-point-of-order }
   *[other] { $side }
}

## 動議。$kind 為動議的種類，$label 為主動議的編號。

minutes-question = { $kind ->
    [main] 動議{ $label }
    [main-incidental] 動議{ $label }
    [amend] { term-amendment }
    [amend-secondary] { term-second-degree }
    [postpone-indefinitely] 無限期延期動議
    [commit] 付委動議
    [postpone-definitely] 延期動議
    [limit-extend-debate] 限制或延長討論動議
    [previous-question] 停止討論動議
    [lay-on-table] 擱置動議
    [orders-of-the-day] 遵守議程的要求
    [question-of-privilege] 權宜問題
    [recess] 休息動議
    [adjourn] 散會動議
    [fix-time-to-adjourn] 定續會時間動議
    [point-of-order] { term-point-of-order }
    [appeal] 申訴
    [suspend-rules] 暫停實施議事規則動議
    [object-consideration] 反對考慮
    [division-question] 分拆動議
    [consider-seriatim] 逐段討論動議
    [division-assembly] 重新起立表決的要求
    [voting-method] 表決方法動議
    [polls-close] 截止投票動議
    [polls-reopen] 重新開放投票動議
    [nominations-method] 提名辦法動議
    [nominations-close] 截止提名動議
    [nominations-reopen] 重新開放提名動議
    [parliamentary-inquiry] 會議詢問
    [request-information] 事實詢問
    [withdraw-modify] 撤回或改寫的請求
    [read-papers] 宣讀文件的請求
    [take-from-table] 抽出擱置案動議
    [rescind-amend-adopted] 撤銷或修正決定的動議
    [discharge-committee] 撤回委員會動議
    [reconsider] 復議動議
    [take-up-unnoticed] 列入議程動議
    [exclude-public] 轉入非公開動議
   *[excused-from-duty] 免除職責的請求
}
# $raised 說它是否向主席提出，而不是動議。
minutes-moved = { $raised ->
    [yes] { $question }（{ $mover }提出）：
   *[no] { $question }（{ $mover }動議）：
}
minutes-moved-seconded = { $question }（{ $mover }動議，{ $seconder }附議）：
minutes-change = { $change ->
    [replace] 將「{ $strike }」改為「{ $insert }」。
    [strike] 刪去「{ $strike }」。
   *[insert] 增加「{ $insert }」。
}
minutes-change-now = 經再修正的修正案：
minutes-change-terms = 改為：{ $says }
# 沒有原話的動議說的是什麼：$text 是條件，$target 是它針對的動議，$strike 與 $text 是修正案刪去與加上的字。
minutes-says = { $kind ->
    [amend] 全文換成「{ $text }」。
    [postpone-indefinitely] 將該動議無限期延期。
    [commit] 交付{ $text }。
    [postpone-definitely] 延期至{ $text }{ $choice ->
        [special] ，屆時最先審議
       *[none] { "" }
    }。
    [limit-extend-debate] { $seconds ->
        [0] { "" }
       *[other] 每次發言以 { $seconds } 秒為限。
    }{ $speeches ->
        [0] { "" }
       *[other] 每人以 { $speeches } 次為限。
    }
    [previous-question] { $choice ->
        [all] 停止討論，待決動議逐一表決。
       *[one] 停止討論，立即表決。
    }
    [lay-on-table] 將待決事項擱置。
    [orders-of-the-day] 遵守議程。
    [question-of-privilege] { $text }。
    [recess] 休息 { $minutes } 分鐘。
    [adjourn] 散會。
    [fix-time-to-adjourn] { $text }續會。
    [point-of-order] { $text }。
    [appeal] 請會議推翻主席的裁定。
    [suspend-rules] 暫停實施議事規則：{ $text }。
    [object-consideration] 不考慮該動議。
    [division-question] 分為 { $count } 部分，逐一表決。
    [consider-seriatim] 分為 { $count } 段，逐段討論。
    [division-assembly] 重新起立表決。
    [voting-method] { $choice ->
        [ballot] 以無記名投票表決。
        [roll-call] 唱名表決。
        [standing] 起立表決。
       *[show-of-hands] 舉手表決。
    }
    [polls-close] 截止投票。
    [polls-reopen] 重新開放投票。
    [nominations-method] 提名辦法：{ $text }。
    [nominations-close] 截止提名。
    [nominations-reopen] 重新開放提名。
    [excused-from-duty] 免除{ $about }的職責：{ $text }
    [parliamentary-inquiry] { $text }
    [request-information] { $text }
    [withdraw-modify] { $choice ->
        [modify] 改寫為「{ $text }」。
       *[withdraw] 撤回「{ $target }」。
    }
    [read-papers] 宣讀{ $text }。
    [take-from-table] 抽出「{ $target }」繼續審議。
    [rescind-amend-adopted] { $choice ->
        [amend] 把已通過的決定改為「{ $text }」。
       *[rescind] 撤銷已通過的決定「{ $target }」。
    }
    [discharge-committee] 把「{ $target }」從委員會撤回。
    [reconsider] 復議「{ $target }」的表決。
    [take-up-unnoticed] 把未公告的「{ $target }」列入議程。
    [exclude-public] 轉入非公開，理由：{ $text }。
   *[main] { $text }
}
minutes-reworded = { $restored ->
    [yes] { $question }恢復為：
   *[no] { $question }經修正，現為：
}
minutes-restated = { $question }經修正，現為：{ $says }
minutes-divided = { $question }分為 { $count } 部分，逐一表決：
minutes-part = { $question }：{ $text }
minutes-consented = { $question }：主席詢問有無異議，無人反對，
minutes-consent = { $resolves ->
   *[other] { term-unanimous-consent }通過
}
minutes-consent-rest = （未經表決）。
minutes-ruled = { $reasoned ->
    [yes] { $disposal ->
        [granted] 主席裁定{ $question }成立：{ $words }
        [denied] 主席裁定{ $question }不成立：{ $words }
       *[answered] 主席答覆{ $question }：{ $words }
    }
   *[no] { $disposal ->
        [granted] 主席裁定{ $question }成立。
        [denied] 主席裁定{ $question }不成立。
       *[answered] 主席已就{ $question }作出答覆。
    }
}
minutes-disposed = { $disposal ->
    [withdrawn] { $question }由動議人撤回。
    [not-seconded] { $question }無人附議，不予審議。
    [dropped] { $question }隨其所依附的動議失效。
    [postponed] { $question }延期審議。
    [postponed-indefinitely] { $question }無限期延期，本次會議不再審議。
    [referred] { $question }付委。
    [tabled] { $question }被擱置。
    [not-considered] { $question }不予考慮。
    [unfinished] 散會時{ $question }尚未議決。
    [rescinded] { $question }已被撤銷。
    [granted] { $question }因此成立。
    [denied] { $question }因此不成立。
    [answered] { $question }已獲答覆。
    [carried] { $question }通過。
    [consented] { $question }無異議認可通過。
    [lost] { $question }不通過。
    [divided] { $question }已分拆。
    [in-writing] { $question }交付書面表決。
   *[annulled] { $question }的表決無效，未作決定。
}

## 一句話的記事。$question 為所涉動議，$cite 為出處。

minutes-noted-taken-up = { $question }提交會議審議。
minutes-noted-questions-not-reached = 前一問未獲通過，第 { $first } 問{ $count ->
    [1] { "" }
   *[other] 至第 { $last } 問
}不再表決。
minutes-noted-seriatim-ordered = { $question }分為 { $count } 段，逐段討論。
minutes-noted-paragraph-reached = { $question }：討論第 { $count } 段（共 { $of } 段）。
minutes-noted-debate-closed = 就{ $question }停止討論。
minutes-noted-debate-limited = 就{ $question }限制或延長討論：{ $seconds ->
    [0] { "" }
   *[other] 每次發言以 { $seconds } 秒為限
}{ $speeches ->
    [0] { "" }
   *[other] 　每人以 { $speeches } 次為限
}。
minutes-noted-rules-suspended = 在議題「{ $title }」結束之前暫停實施議事規則（{ $ground }）。
minutes-noted-ballot-voided = 收回 { $found } 張，多於發出的 { $issued } 張，本次投票無效，應當重新投票。
minutes-noted-consent-refused = 主席詢問有無異議，{ $person ->
    [none] 有人反對
   *[other] { $person }反對
}，交付表決。
minutes-noted-voting-method-ordered = 會議決定本議題{ $method ->
    [ballot] 以無記名投票表決。
    [roll-call] 唱名表決。
    [standing] 起立表決。
   *[show-of-hands] 舉手表決。
}
minutes-noted-vote-opened = { $question }交付書面表決，發給有表決權的 { $entitled } 人，{ $until } 截止。
minutes-noted-polls-set = { $open ->
    [yes] 重新開放{ $question }的投票。
   *[no] 截止{ $question }的投票。
}
minutes-noted-nominations-set = { $open ->
    [yes] 重新開放提名。
    [no] 截止提名。
   *[same] 提名辦法：{ $method }。
}
minutes-noted-chair-handed-over = { $pending ->
    [yes] { $from }為參加討論，交由{ $person }主持，至{ $question }議決為止。
   *[no] { $from }交由{ $person }主持。
}
minutes-noted-chair-returned = 原主席恢復主持。
minutes-noted-overridden = 主席越過規則（{ $ground }），理由：{ $reason }
minutes-noted-warned = 主席警告{ $person }（{ $ground }）：{ $said }
minutes-noted-quorum-lost = 出席不足法定人數：實到 { $present } 人，須 { $needed } 人（{ $cite }）。主席當場宣布。
minutes-noted-quorum-regained = 出席恢復法定人數：實到 { $present } 人，須 { $needed } 人（{ $cite }）。
minutes-noted-quorum-waived = 依規則免除法定人數的要求，理由：{ $reason }
minutes-noted-recused = { $person }就本議題迴避，理由：{ $reason }
minutes-noted-recusal-ended = { $person }恢復參加本議題。
minutes-noted-position-recorded = 表示意見（無表決權）：{ $person }{ $stands ->
    [yes] （{ $party }）
   *[no] {""}
}{ $side ->
    [neutral] {""}
    [for] ，贊成
    [against] ，反對
   *[other] ，{ $side }
}：{ $said }
minutes-noted-elector-admitted = 表決開始後、結束前，{ $person }到場，依規則列入表決權人名冊。
minutes-noted-item-admitted = 未公告的議題「{ $title }」經會議同意列入議程。
minutes-noted-doors-closed = 依上述決定，會議自此轉入非公開，理由：{ $reason }。非公開部分另行記錄。
minutes-noted-doors-opened = 會議恢復公開。
minutes-noted-public-time-opened = 居民發言時間開始。
minutes-noted-public-time-closed = 居民發言時間結束。

## 協商：不經表決。文書只說協商一致或者意見分歧。

minutes-consulted = { $outcome ->
    [agreed] 協商一致
    [partly] 部分協商一致，尚有分歧
   *[differing] 意見分歧
}
minutes-consensus = 共識：
minutes-differences = 分歧：
minutes-referral = { $referral ->
    [committee] 由居民委員會或村民委員會組織實施{ $classed ->
        [yes] （{ $matter }）
       *[no] { "" }
    }。
   *[assembly] 提請居民會議或村民會議決定{ $classed ->
        [yes] （{ $matter }）
       *[no] { "" }
    }。
}

## 草稿提示

minutes-caution-unannounced = { $question }在會前未公告的議題「{ $title }」上作出決定。
minutes-caution-late-notice = 會議通知遲發：須提前 { $needed }，實為 { $counted }，最遲應在{ $latest }發出（{ $cite }）。
minutes-caution-uncounted = { $question }的表決：在場 { $present } 人，只記到 { $counted } 人。
minutes-caution-overridden = 主席曾越過規則（{ $ground }），理由：{ $reason }
minutes-caution-no-quorum = { $question }表決時未達法定人數：在場 { $present } 人，須 { $needed } 人{ $waived ->
    [yes] ，已依規則免除
   *[no] { "" }
}（{ $cite }）。

## 議決事項與更正。$question 為動議，$tally 為票數。

minutes-decision = { $text }（{ $question }，{ $tally }）
minutes-decision-consented = { $text }（{ $question }，{ term-unanimous-consent }，未經表決）
minutes-decision-bare = { $text }（{ $question }）
minutes-no-decision = 本次會議未作出決定。
minutes-correction = { $office ->
    [chair] { $time }，{ term-chair }更正：{ $was }的紀錄「{ $entry }」，{ $correction }理由：{ $reason }
    [secretary] { $time }，紀錄人更正：{ $was }的紀錄「{ $entry }」，{ $correction }理由：{ $reason }
   *[none] { $time }更正：{ $was }的紀錄「{ $entry }」，{ $correction }理由：{ $reason }
}
minutes-corrected-time = 時刻應為 { $time }。
minutes-corrected-person = 應為{ $person }。
minutes-corrected-never = 實無其事。
minutes-corrected-tally = 票數應為{ $tally }。
minutes-corrected-answer = { $person }的答覆應為「{ $choice ->
    [for] 贊成
    [against] 反對
   *[abstain] 棄權
}」，票數隨之更正。

## 散會

minutes-next-meeting = 續會：{ $until }。
minutes-posting = 公示：{ $from }至{ $until }，{ $place }。
minutes-adjourned = 會議於 { $time } 散會。

## 意向調查

minutes-straw = 意向調查（不作決定，沒有約束力）：{ $asked }（在場 { $present } 人，{ $several ->
    [yes] 可選幾項
   *[no] 每人一項
}）
minutes-straw-head = { $column ->
    [answer] 答案
   *[hands] 人數
}

## 接連的問題

minutes-sequence = 接連的問題（前一問通過，才表決後一問）：
minutes-sequence-head = { $column ->
    [nth] 次序
    [text] 問題
   *[turn] 結果
}
minutes-sequence-nth = 第 { $nth } 問
minutes-sequence-turn = { $turn ->
    [waiting] 未提出
    [next] 未提出
    [moved] 未決
    [adopted] 通過
    [failed] 不通過
   *[not-reached] 不再表決
}

## 會議紀錄之認可與更正

minutes-section-approval = { $number }、會議紀錄之認可
# $moved：yes 為經動議認可。
minutes-earlier-approved = { $moved ->
    [yes] 經{ $question }，
   *[no] 無異議認可，
}{ $day }之會議紀錄{ $count ->
    [0] 確定，未作更正。
   *[other] 確定，更正 { $count } 處：
}
minutes-earlier-file = 所認可之文件 SHA-256 { $sha256 }
minutes-text-correction = { $place }：
minutes-between-words = { "" }
minutes-approved-banner = { $how ->
    [at-once] 本紀錄於{ $day }當場認可
   *[by-meeting] 本紀錄經{ $day }之會議認可
}
minutes-approved = { $how ->
    [at-once] 本紀錄經宣讀，由會議當場認可。
   *[by-meeting] 本紀錄經{ $day }之會議認可{ $count ->
        [0] ，未作更正。
       *[other] ，更正 { $count } 處（原文保留，以更正為準）：
    }
}
minutes-replaces = 本版更正並取代 SHA-256 { $sha256 } 之版本；原版本照舊保存。
