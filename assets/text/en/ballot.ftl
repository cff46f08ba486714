### Counting secret papers: entry, first count, second count.

ballot-heading = Counting the secret ballot
ballot-entitled = { $n ->
    [1] 1 member with a vote is present
   *[other] { $n } members with a vote are present
}, one paper each
ballot-count = { $again ->
    [yes] { $pass ->
        [first] First count, taken again
        [second] Second count
       *[only] Count, taken again
    }
   *[no] { $pass ->
        [first] First count: enter what the first tellers found
        [second] Second count: let other people count again, and enter what they found
       *[only] Count: enter what the tellers found
    }
}
ballot-first-entered = The first count has been entered. Its numbers are not shown before the second has been.
ballot-papers = Papers
ballot-papers-more = Printed, left over, exchanged, not returned
ballot-marks = What is marked
ballot-figure-printed = Printed
ballot-figure-unused = Left over
ballot-figure-issued = Issued
ballot-figure-exchanged = Exchanged
ballot-figure-not-returned = Not returned
ballot-figure-in-box = In the box
ballot-figure-invalid = Spoiled
ballot-figure-valid = Valid
ballot-figure-blank = Blank among them
ballot-figure-box = Papers in this box
ballot-figure-for = For
ballot-figure-against = Against
ballot-figure-abstain = Abstaining
ballot-unfilled = Still to be filled in: { $figures }
ballot-and = { ", " }
ballot-send = Enter
ballot-later = Put aside
ballot-sum-printed = { $printed } printed; issued { $issued } + left over { $unused } = { $added }{ $state ->
    [fits] { "" }
    [short] , { $off } too few
   *[over] , { $off } too many
}
ballot-sum-issued = { $issued } issued; in the box { $found } + exchanged { $exchanged } + not returned { $missing } = { $added }{ $state ->
    [fits] { "" }
    [short] , { $off } too few
   *[over] , { $off } too many
}
ballot-sum-boxes = { $found } found; the boxes one by one come to { $added }{ $state ->
    [fits] { "" }
    [short] , { $off } too few
   *[over] , { $off } too many
}
ballot-sum-in-box = { $found } in the box; valid { $valid } + spoiled { $invalid } = { $added }{ $state ->
    [fits] { "" }
    [short] , { $off } too few
   *[over] , { $off } too many
}
ballot-sum-valid = { $valid } valid; marked { $marks } + blank { $blank } = { $added }{ $state ->
    [fits] { "" }
    [short] , { $off } too few
   *[over] , { $off } too many
}
ballot-sum-overfull = { $found } in the box but only { $issued } issued, { $off } too many: if the tellers are sure, the ballot is void and the rest need not be counted
ballot-box-add = + Box
ballot-box-place = Where the box stood
ballot-box-hall = Hall
ballot-box-mobile = Mobile box
ballot-box-remove = Remove
ballot-counters = Tellers
ballot-scrutineers = Scrutineers
ballot-teller-find = Somebody present, by name
ballot-teller-remove = Remove { $person }
ballot-differ = The two counts differ in { $n ->
    [1] 1 number
   *[other] { $n } numbers
}; nothing can be announced yet
ballot-differ-what = Number
ballot-differ-then = Count again where they differ, and enter anew whichever count was wrong. The record keeps that they were counted again.
ballot-pass-first = First
ballot-pass-second = Second
ballot-not-counted = not counted
ballot-recount = { $pass ->
    [first] Enter the first count anew
    [second] Enter the second count anew
   *[only] Enter the count anew
}
ballot-count-second = Count once more
ballot-agree = The two counts agree.
ballot-agree-at-last = The two counts differed at first, and agree after a recount.
ballot-blank-is = { $as ->
    [nothing] Blank papers count for nothing.
   *[abstention] Blank papers count as abstentions.
}
ballot-overfull = More papers lay in the box than were issued. The ballot is void; the question stands and can be put again.
ballot-announce-void = Announce that the ballot is void
ballot-tellers = { $pass ->
    [first] First count: { $people }
    [second] Second count: { $people }
   *[only] Counted by { $people }
}

## Papers of an election
ballot-name = Name
ballot-at-votes = Votes
ballot-at-for = For
ballot-at-against = Against
ballot-at-abstain = Abstaining
ballot-at-invalid = Unclear
ballot-marks-at = { $name }: { $what ->
    [against] against
    [abstain] abstaining
    [invalid] unclear
   *[for] for
}
ballot-one-by-one = Enter paper by paper
ballot-paper-next = Names marked on this paper, by number (such as 1 3 5; Enter for the next)
ballot-papers-typed = { $n ->
    [1] 1 paper
   *[other] { $n } papers
} entered; kept in piles by what is marked, in no order
ballot-pile = { $n ->
    [1] 1 paper
   *[other] { $n } papers
}
ballot-pile-less = One paper less with { $picks }
ballot-line-unreadable = Type numbers only, with a space between them
ballot-line-twice = The same number stands there twice
ballot-line-unknown = The numbers go from 1 to { $names }
ballot-line-too-many = At most { $seats ->
    [1] 1 name
   *[other] { $seats } names
} can be marked: this paper is spoiled
ballot-names-above = { $name } has { $sum ->
    [1] 1 vote
   *[other] { $sum } votes
}, but only { $ballots ->
    [1] 1 paper is marked
   *[other] { $ballots } papers are marked
}
ballot-names-per-name = { $name }: for, against, abstaining and unclear come to { $sum } and should come to { $ballots }
ballot-names-below = All votes come to { $sum }, but { $ballots ->
    [1] 1 paper is marked
   *[other] { $ballots } papers are marked
}
ballot-names-seats = All votes come to { $sum }; with at most { $seats ->
    [1] 1 name
   *[other] { $seats } names
} on a paper there can be no more than { $ballots }
ballot-names-piles = { $sum ->
    [1] 1 paper entered
   *[other] { $sum } papers entered
}; { $ballots ->
    [1] 1 is marked
   *[other] { $ballots } are marked
}
ballot-write-in = Written in: name
ballot-write-in-add = Add this name
