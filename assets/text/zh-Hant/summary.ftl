### 會議紀要（版式依 GB/T 9704—2012 第 10.3 條）。人名、時間與人們自己寫下的文字以變數給出。

summary-mark = { $body }會議紀要
# $numbered：yes 為有次數的會議。
summary-number = { $numbered ->
    [yes] 〔{ $year }〕第 { $number } 號
   *[no] 〔{ $year }〕
}
summary-title = { $numbered ->
    [yes] { $body }{ $number }次會議紀要
   *[no] { $body }會議紀要
}
summary-opening = { $time }，{ $body }{ $placed ->
    [yes] 於{ $place }
   *[no] { "" }
}召開會議。{ $chaired ->
    [yes] 會議由{ $chair }主持{ $minuted ->
        [yes] ，{ $secretary }紀錄
       *[no] { "" }
    }。
   *[no] { "" }
}{ $counts }{ $quorum ->
    [met] ，達到{ term-quorum }
    [missed] ，未達到{ term-quorum }
   *[none] { "" }
}。會議議決事項紀要如下：
# $number 為中文數字。
summary-item = { $number }、{ $title }
summary-part = （{ $number }）{ $title }
# $several：yes 時同一標題下不止一項。
summary-decision = { $several ->
    [yes] { $number }.{ $words }
   *[no] { $words }
}
summary-resolved = 會議決議：{ $words }
summary-agreed = 會議協商一致：{ $text }
summary-roll = { $group ->
    [present] 出席：
    [excused] { term-excused }：
    [absent] { term-absent }：
    [consultative] { term-consultative }：
    [consultative-excused] { term-excused }：
   *[observer] 旁聽：
}
summary-issued = { $day }印發
