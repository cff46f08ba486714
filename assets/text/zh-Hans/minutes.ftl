### 会议记录。

minutes-title = { $body }会议记录
minutes-title-numbered = { $body }{ $number }次会议记录
minutes-held-on-paper = 本次会议以纸笔记录，会后补录；文中时刻按纸面记录填写。

## 会议概况

minutes-about-title = 会议名称
minutes-about-time = 时间
minutes-about-planned = 原定时间
minutes-about-place = 地点
minutes-about-recess = { term-recess }
minutes-not-opened = 尚未开会
minutes-since = { $time } 开会，尚未散会

## 各节。$number 为节次。

minutes-section-attendance = { $number }、出席情况
minutes-section-items = { $number }、会议经过
minutes-section-decisions = { $number }、议定事项
minutes-section-corrections = { $number }、记录更正

## 议题

minutes-item = { term-item }{ $number }　{ $title }
minutes-item-presenter = 介绍人：{ $name }
minutes-item-times = 审议时间：{ $times }
minutes-item-waiting = 本次会议未审议此议题。
minutes-item-left = 此议题未审议完毕。
minutes-speeches = 发言：{ $speeches }。
minutes-speech = { $name }（{ $remarks }）
minutes-speech-side = { $side ->
    [for] { term-for }
    [against] { term-against }
    [question] { term-question }
    [point-of-order] { term-point-of-order }
   *[other] { $side }
}

## 动议。$kind 为动议的种类，$label 为主动议的编号。

minutes-question = { $kind ->
    [main] 动议{ $label }
    [amend] { term-amendment }
    [amend-again] { term-second-degree }
    [postpone-definitely] 延期动议
   *[excused-from-duty] 免除职责的请求
}
minutes-moved = { $question }（{ $mover }动议）：
minutes-moved-seconded = { $question }（{ $mover }动议，{ $seconder }附议）：
minutes-change = { $change ->
    [replace] 将“{ $strike }”改为“{ $insert }”。
    [strike] 删去“{ $strike }”。
   *[insert] 增加“{ $insert }”。
}
minutes-change-now = 经再修正的修正案：
minutes-postpone = 延期至{ $until }。
minutes-excuse = 免除{ $person }的职责：{ $text }
minutes-reworded = { $restored ->
    [yes] { $question }恢复为：
   *[no] { $question }经修正，现为：
}
minutes-disposed = { $disposal ->
    [withdrawn] { $question }由动议人撤回。
    [not-seconded] { $question }无人附议，不予审议。
    [dropped] { $question }随其所依附的动议失效。
    [postponed] { $question }延期审议。
   *[annulled] { $question }的表决无效，未作决定。
}

## 议定事项与更正。$question 为动议，$tally 为票数。

minutes-decision = { $text }（{ $question }，{ $tally }）
minutes-decision-bare = { $text }（{ $question }）
minutes-no-decision = 本次会议未作出决定。
minutes-correction = { $office ->
    [chair] { $time }，{ term-chair }更正：{ $was }的记录“{ $entry }”，{ $correction }理由：{ $reason }
    [secretary] { $time }，{ term-secretary }更正：{ $was }的记录“{ $entry }”，{ $correction }理由：{ $reason }
   *[none] { $time }更正：{ $was }的记录“{ $entry }”，{ $correction }理由：{ $reason }
}
minutes-corrected-time = 时刻应为 { $time }。
minutes-corrected-person = 应为{ $person }。
minutes-corrected-never = 实无其事。
minutes-corrected-tally = 票数应为{ $tally }。

## 散会

minutes-adjourned = 会议于 { $time } 散会。
