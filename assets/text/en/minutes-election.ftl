### Elections, awards and choices among options in the minutes. $purpose is what it is for.

minutes-election = { $purpose ->
    [office] Election: { $title }
    [committee] Election: { $title }
    [supervision] Election to the supervision committee: { $title }
    [award] Award: { $title }
   *[options] Choice among options: { $title }
}
minutes-election-label = { $row ->
    [seats] { $purpose ->
        [award] To be honoured
        [options] To be chosen
       *[other] Positions
    }
    [rule] Decided by
    [candidates] { $purpose ->
        [options] Options
       *[other] Nominees
    }
   *[out] Did not stand
}
minutes-election-seats = { $purpose ->
   *[other] { $count }
}
minutes-election-hurdle = { $rule ->
    [most] the most votes
    [half] a majority of { minutes-election-base }
   *[share] { $share } of { minutes-election-base }
}
minutes-election-base = { $base ->
    [participating] those voting
    [present] the members present
    [members] all members
    [seats] all seats
   *[cast] the votes cast (blanks excluded)
}
minutes-election-turnout = { $share } of those entitled voting
minutes-election-cited = { $rule } ({ $cite })
minutes-election-ties = { $ties ->
    [lots] equal votes decided by lot
   *[round] equal votes decided by another ballot
}
minutes-election-candidate = { $name } ({ $remarks })
minutes-election-by = { $by ->
    [member] nominated by { $person }
    [party] nominated by { $organisation }
    [voters] { $signed ->
        [1] nominated by 1 voter
       *[other] nominated by { $signed } voters
    }
    [applicant] own application
    [listed] on the published list
   *[written-in] written in
}
minutes-election-seconded = seconded by { $person }
minutes-election-status = { $status ->
    [awaits-second] not seconded
    [awaits-answer] did not answer
    [declined] declined
    [withdrawn] withdrew: { $reason }
   *[accepted] accepted
}
minutes-election-tie = { $tie ->
    [committee-member] declared a member of the residents' committee
   *[near-relative] declared a near relative of a committee member
}
minutes-election-option = Option
minutes-election-mark = { $mark ->
    [meets] Meets it
    [partly] Partly
    [fails] Fails
   *[none] —
}{ $noted ->
    [yes] : { $note }
   *[no] { "" }
}

## A round: the tellers' report

minutes-round = Tellers' report, { $method ->
    [show-of-hands] vote { $number } by show of hands
   *[ballot] ballot { $number }
} ({ $time }{ $reason ->
    [further] ; for { $seats ->
        [1] the position
       *[other] the { $seats } positions
    } left open
    [tie] ; between the nominees with equal votes
   *[first] { "" }
}):
minutes-round-open = No result was announced.
minutes-round-label = { $row ->
    [voters] Voters
    [issued] Ballots issued
    [returned] Ballots returned
    [valid] Legal ballots
    [invalid] Illegal votes
    [cast] Number of votes cast
    [counters] Tellers
   *[needed] Necessary for election
}
minutes-round-voters = { $entitled } entitled, { $electorate } present or represented{ $known ->
    [yes] , { $voting } voting
   *[no] { "" }
}
minutes-round-papers = { $count }
minutes-round-returned = { $count }{ $exchanged ->
    [0] { "" }
   *[other] , { $exchanged } exchanged
}{ $missing ->
    [0] { "" }
   *[other] , { $missing } not returned
}
minutes-round-valid = { $count }{ $blank ->
    [0] { "" }
   *[other] , of which { $blank } blank
}
minutes-round-votes = { $count }
minutes-round-needed = { $needed }: { $rule }
minutes-round-counters = { $pass ->
    [1] { $names }
   *[other] second count by { $names }
}{ $entered ->
    [1] { "" }
   *[other] { " " }(entered { $entered } times)
}
minutes-round-head = { $column ->
    [candidate] { $purpose ->
        [options] Option
       *[other] Nominee
    }
    [for] For
    [against] Against
    [abstain] Abstaining
    [votes] Received
    [rank] Rank
   *[outcome] Result
}
minutes-round-came = { $came ->
    [elected] { $purpose ->
        [award] Honoured
        [options] Chosen
       *[other] Elected
    }
    [by-lot] { $purpose ->
        [award] Honoured by lot
        [options] Chosen by lot
       *[other] Elected by lot
    }
    [tied] Equal votes
    [void] Void
   *[not-elected] { $purpose ->
        [award] Not honoured
        [options] Not chosen
       *[other] Not elected
    }
}
minutes-round-void = { $end ->
    [overfull] More ballots were returned than had been issued; the ballot was void and was to be taken again.
   *[too-few] { $voting } voted and { $needed } were needed; the ballot was void and was to be taken again.
}
minutes-round-annulled = The result was annulled: { $reason }
minutes-round-tied = { $names } received equal votes, with { $seats ->
    [1] one position
   *[other] { $seats } positions
} between them.
minutes-round-lots = The votes being equal, { $person } drew lots, witnessed by { $witnesses }, in this order: { $order }. { $purpose ->
    [award] Honoured
    [options] Chosen
   *[other] Elected
}: { $names }.

## How it ended

minutes-elected = { $outcome ->
    [annulled] { $title }: annulled. { $reason }
    [unfinished] { $title }: not yet decided.
    [nobody] { $title }: { $purpose ->
        [award] nobody was honoured
        [options] no option was chosen
       *[other] nobody was elected
    }{ $reasoned ->
        [yes] . { $reason }
       *[no] .
    }
    [acclaimed] { $title }: there being no more nominees than positions, the chair declared elected { $names }{ minutes-elected-vacant }
   *[elected] { $title }: the chair declared { $purpose ->
        [award] honoured
        [options] chosen
       *[other] elected
    } { $names }{ minutes-elected-vacant }
}
minutes-elected-vacant = { $vacant ->
    [0] .
   *[other] ; { $vacant ->
        [1] one position stays
       *[other] { $vacant } positions stay
    } open{ $reasoned ->
        [yes] : { $reason }
       *[no] .
    }
}
