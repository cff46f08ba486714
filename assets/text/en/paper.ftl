### Words that all papers share. Names, times and what people typed come as variables.

# The page number. The marks in braces are replaced by the typesetter and must stay as they are.
paper-page = Page { "{page}" } of { "{pages}" }
paper-numbered = { $number }.
paper-name-withheld = [name withheld]
paper-draft = DRAFT – not yet signed

## What stands between two phrases.

paper-between-names = { ", " }
paper-between-remarks = { ", " }
paper-between-clauses = { "; " }
paper-between-sentences = { " " }
paper-between-alternatives = { "; or " }

## Sources. Each has a text cite-* of its own; $source is the code of one that has no name yet.

paper-cite-unknown = { $source } { $article }

## Offices. $spell is a stretch of time, $time its begin.

paper-office = { $office ->
    [chair] Chair
   *[secretary] Minute-taker
}
paper-office-spell = { $name } ({ $spell })
paper-office-since = { $name } (from { $time })

## Attendance

paper-roll-counts = Members
    .value = { $entitled } entitled to vote: { $present } present, { $excused } with apologies, { $absent } absent
paper-roll-group = { $group ->
    [present] Present ({ $count })
    [excused] Apologies ({ $count })
    [absent] Absent ({ $count })
    [consultative] In attendance ({ $count })
    [consultative-excused] Apologies, no vote ({ $count })
   *[observer] Observers ({ $count })
}
paper-roll-nobody = None
paper-roll-name = { $name } ({ $remarks })
paper-roll-late = arrived { $time }
paper-roll-left = left { $time }
paper-roll-away = out of the room { $spell }
paper-quorum = Quorum
    .value = { $met ->
    [yes] { $needed } needed, { $present } present at the opening: quorate ({ $cite })
   *[no] { $needed } needed, { $present } present at the opening: not quorate ({ $cite })
}

## Votes. $question is what was put, $tally the count, $ground what was needed, $cite the source.

paper-side-for = { $sides ->
    [appeal] to overturn
    [objection] against considering
    [orders] against the agenda
   *[motion] for
}
paper-side-against = { $sides ->
    [appeal] to sustain
    [objection] for considering
    [orders] for the agenda
   *[motion] against
}
paper-tally = { $for } { paper-side-for }, { $against } { paper-side-against }, { $abstain ->
    [one] { $abstain } abstention
   *[other] { $abstain } abstentions
}{ $spoiled ->
    [0] { "" }
   *[other] , { $spoiled } spoiled
}
# Only one side was counted: everybody else is the other.
paper-tally-rest = { $counted ->
    [against] { $against } { paper-side-against }
    [for] { $for } { paper-side-for }
   *[both] { $for } { paper-side-for }, { $against } { paper-side-against }
}{ $abstain ->
    [0] { "" }
   *[other] , { $abstain } abstaining
}{ $spoiled ->
    [0] { "" }
   *[other] , { $spoiled } spoiled
}, everybody else { $uncounted ->
    [for] { paper-side-for }
    [against] { paper-side-against }
   *[abstain] abstaining
} ({ $rest }, not counted one by one)
# The lists of a vote by roll call.
paper-named = { $list ->
    [for] Yes{ $sides ->
        [motion] { "" }
       *[other] , { paper-side-for }
    }
    [against] No{ $sides ->
        [motion] { "" }
       *[other] , { paper-side-against }
    }
    [abstain] Abstain
    [silent] Did not answer
    [recused] Recused
    [late] Came after the vote was opened
   *[absent] Absent
} ({ $count }): { $names }.
paper-named-agent = { $name } (by { $agent })
paper-place = { $place }: { $present ->
    [none] { "" }
   *[other] { $present } present,{ " " }
}{ $tally }.
paper-vote-count = { $question } was put to the vote by { $method ->
    [standing] rising
    [roll-call] roll call
    [ballot] ballot
    [written] written
   *[show-of-hands] show of hands
} at { $time }: { $tally } ({ $entitled } entitled, { $present } present{ $later ->
    [differs] , { $closing } at the count
   *[same] { "" }
}{ $missing ->
    [0] { "" }
   *[other] , { $participating } taking part, { $missing } not recorded
}){ $voted ->
    [yes] ; { $chair }
   *[no] { "" }
}.{ " " }
paper-vote-chair = { $how ->
    [casting] { $choice ->
        [for] the chair gave the casting vote for
        [against] the chair gave the casting vote against
       *[abstain] the chair gave no casting vote
    }
   *[decisive] { $choice ->
        [for] the chair voted for
        [against] the chair voted against
       *[abstain] the chair abstained
    }
}
paper-vote-outcome = { $outcome ->
    [carried] { $kind ->
        [main] Carried, and RESOLVED accordingly
        [appeal] The ruling was overturned
        [objection] The question was not considered
        [orders] The agenda was set aside
       *[other] Carried
    }
    [announced-carried] Announced as carried
    [announced-lost] Announced as lost
    [tie] { $kind ->
        [appeal] The ruling was sustained on an equality of votes
       *[other] Lost on an equality of votes
    }
   *[lost] { $kind ->
        [appeal] The ruling was sustained
        [objection] The question was considered
        [orders] The agenda was kept
       *[other] Lost
    }
}
paper-vote-rest = { " " }({ $ground }; { $cite }).
paper-vote-ground = { $rule ->
    [cast-majority] { $outcome ->
        [carried] more votes for than against
        [announced-carried] needing more votes for than against
        [announced-lost] needing more votes for than against
        [tie] as many votes for as against
       *[lost] not more votes for than against
    }
    [cast-share] needing { $share } of the votes cast{ paper-vote-needed }
    [present-majority] needing a majority of the members present{ paper-vote-needed }
    [present-share] needing { $share } of the members present{ paper-vote-needed }
    [participating-majority] needing a majority of those taking part{ paper-vote-needed }
    [participating-share] needing { $share } of those taking part{ paper-vote-needed }
    [seats-majority] needing a majority of all seats{ paper-vote-needed }
    [seats-share] needing { $share } of all seats{ paper-vote-needed }
    [members-majority] needing a majority of all members{ paper-vote-needed }
   *[members-share] needing { $share } of all members{ paper-vote-needed }
}
paper-vote-needed = { $needed ->
    [0] { "" }
   *[other] , that is { $needed }
}
# $majority is the name of the majority, $lines its arithmetic.
paper-vote-arithmetic = { $majority ->
    [simple] majority of the votes cast
    [of-participating] majority of those taking part
    [of-present] majority of the members present
    [of-members] majority of all members
    [of-seats] majority of all seats
    [two-thirds] two thirds
    [more-than-two-thirds] more than two thirds
    [three-quarters] three quarters
    [fixed] fixed number of votes
    [double] majority by heads and by area
    [unanimous] unanimity
    [relative] relative majority
   *[other] share required
}: { $lines }
paper-line = { $what ->
    [turnout] { $by ->
        [area] area taking part { $part }/{ $whole }, { $share } needed ({ $needed })
       *[heads] taking part { $part }/{ $whole }, { $share } needed ({ $needed })
    }
    [favour] { $by ->
        [area] area { paper-side-for } { $part }/{ $whole }, { $share } needed ({ $needed })
       *[heads] { paper-side-for } { $part }/{ $whole }, { $share } needed ({ $needed })
    }
    [fixed] { paper-side-for } { $part }, { $needed } needed
   *[lead] { $by ->
        [area] area { paper-side-for } { $part }, more than the { $whole } { paper-side-against } needed
       *[heads] { paper-side-for } { $part }, more than the { $whole } { paper-side-against } needed
    }
}
paper-line-half = more than half
paper-line-all = all
paper-share = { $strict ->
    [yes] more than { paper-fraction }
   *[no] at least { paper-fraction }
}
paper-fraction = { $den ->
    [2] one half
    [3] { $num ->
        [1] one third
       *[other] two thirds
    }
    [4] { $num ->
        [1] one quarter
       *[other] three quarters
    }
    [5] { $num ->
        [1] one fifth
        [2] two fifths
        [3] three fifths
       *[other] four fifths
    }
   *[other] { $num }/{ $den }
}
paper-vote-in-doubt = { $recount ->
    [carried] A correction of the record has put this vote in doubt: as corrected, it would be carried. The chair has yet to rule.
    [lost] A correction of the record has put this vote in doubt: as corrected, it would be lost. The chair has yet to rule.
   *[none] A correction of the record has put this vote in doubt. The chair has yet to rule.
}
paper-vote-nth = Vote { $nth }.{ " " }
paper-vote-annulled = The chair annulled this vote, and nothing was decided. Reason: { $reason }
paper-vote-settled = { $ruling ->
    [stands] A correction of the record put this vote in doubt. The chair ruled that the result stands. Reason: { $reason }
   *[void] A correction of the record put this vote in doubt. The chair ruled that the vote is void and nothing was decided. Reason: { $reason }
}

## The steps of a matter

paper-gate-head = { $column ->
    [step] Step
    [date] Date
    [entitled] Entitled
    [present] Present
    [agreed] Agreed
   *[sheet] Sheet
}
paper-gate-none = –
paper-gate-open = not yet
paper-gate-posted = { $from } to { $until }
paper-gate-here = see here
paper-gate-sheet = { $filed ->
    [yes] on file
   *[no] missing
}

## Signing

paper-sign-label = { $office ->
    [chair] Signed: { $name }, Chair
   *[secretary] Signed: { $name }, Minute-taker
}
paper-sign-vacant = { $office ->
    [chair] Signed: Chair
   *[secretary] Signed: Minute-taker
}
paper-signed-at = Signed { $time }
paper-sign-by-hand = Date

## How paper and record are matched

paper-identity = Meeting { $meeting } · { $events ->
    [one] { $events } entry
   *[other] { $events } entries
} · SHA-256 of the last entry { $sha256 }

## Secret ballot
paper-ballot-figure = { $figure ->
    [printed] Printed
    [unused] Left over
    [issued] Issued
    [exchanged] Exchanged
    [not-returned] Not returned
    [in-box] In the box
    [invalid] Spoiled
    [valid] Valid
    [blank] Blank
    [box] In one box
    [for] For
    [against] Against
   *[abstain] Abstaining
}
paper-ballot-blank = { $count ->
    [1] 1 paper was blank and counted as
   *[other] { $count } papers were blank and counted as
} { $as ->
    [nothing] nothing
   *[abstention] { $count ->
        [1] an abstention
       *[other] abstentions
    }
}.
paper-ballot-box = { $place } { $count }
paper-ballot-boxes = Papers from each box, counted together: { $boxes }.
paper-ballot-tellers = { $pass ->
    [first] First count
    [second] Second count
   *[only] Count
}: { $counted ->
    [yes] counted by { $counters }{ $watched ->
        [yes] {", "}
       *[no] { "" }
    }
   *[no] { "" }
}{ $watched ->
    [yes] watched by { $scrutineers }
   *[no] { "" }
}.
paper-ballot-agreed = The second count agreed with the first.
paper-ballot-differed = The two counts differed at first ({ $figures }) and agreed when the papers were counted again.
paper-ballot-difference = { $figure }: { $first } and { $second }
paper-ballot-none = not counted

# The record that travels in the file of the minutes.
paper-record-digest = The meeting’s record travels in this file (record.json); its SHA-256 is { $sha256 }
paper-record-code = A QR code of the SHA-256 of the meeting’s record
paper-record-description = The meeting’s record, entry by entry
