### 会议纪要（GB/T 9704—2012 第 10.3 条）。人名、时间与人们自己写下的文字以变量给出。

summary-mark = { $body }会议纪要
# $numbered：yes 为有次数的会议。
summary-number = { $numbered ->
    [yes] 〔{ $year }〕{ $number }号
   *[no] 〔{ $year }〕
}
summary-title = { $numbered ->
    [yes] { $body }{ $number }次会议纪要
   *[no] { $body }会议纪要
}
summary-opening = { $time }，{ $body }{ $placed ->
    [yes] 在{ $place }
   *[no] { "" }
}召开会议。{ $chaired ->
    [yes] 会议由{ $chair }主持{ $minuted ->
        [yes] ，{ $secretary }记录
       *[no] { "" }
    }。
   *[no] { "" }
}{ $counts }{ $quorum ->
    [met] ，达到{ term-quorum }
    [missed] ，未达到{ term-quorum }
   *[none] { "" }
}。会议议定事项纪要如下：
# $number 为中文数字。
summary-item = { $number }、{ $title }
summary-part = （{ $number }）{ $title }
# $several：yes 时同一标题下不止一项。
summary-decision = { $several ->
    [yes] { $number }.{ $words }
   *[no] { $words }
}
summary-resolved = 会议决定：{ $words }
summary-agreed = 会议协商一致：{ $text }
summary-roll = { $group ->
    [present] 出席：
    [excused] { term-excused }：
    [absent] { term-absent }：
    [consultative] { term-consultative }：
    [consultative-excused] { term-excused }：
   *[observer] 旁听：
}
summary-issued = { $day }印发
