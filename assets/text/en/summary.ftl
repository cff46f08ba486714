### Summary of decisions. Names, times and what people wrote themselves are given as variables.

summary-mark = { $body }
# $numbered: yes where meetings have a number.
summary-number = { $numbered ->
    [yes] No. { $number } of { $year }
   *[no] { $year }
}
summary-title = { $numbered ->
    [yes] { $body }: Decisions of the { $number } meeting
   *[no] { $body }: Decisions of the meeting
}
summary-opening = { $body } met { $placed ->
    [yes] at { $place },
   *[no] { "" }
} { $time }{ $chaired ->
    [yes] , { $chair } in the chair{ $minuted ->
        [yes] {" "}and { $secretary } taking the minutes
       *[no] { "" }
    }
   *[no] { "" }
}. { $counts }{ $quorum ->
    [met] ; a { term-quorum } was present
    [missed] ; a { term-quorum } was not present
   *[none] { "" }
}. The following was decided.
# $number is the place among the items.
summary-item = { $number }. { $title }
summary-part = ({ $number }) { $title }
# $several: yes where more than one decision stands under a heading.
summary-decision = { $several ->
    [yes] { $number }. { $words }
   *[no] { $words }
}
summary-resolved = { $words }
summary-agreed = Agreed in consultation: { $text }
summary-roll = { $group ->
    [present] Present:
    [excused] Apologies:
    [absent] Absent:
    [consultative] In attendance:
    [consultative-excused] Apologies:
   *[observer] Observers:
}
summary-issued = issued { $day }
