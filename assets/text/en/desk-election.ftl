### Elections, awards and choices among options.

## Words. $purpose is what it is for, $status how far a candidate has come.

election-purpose-office = Election to an office
election-purpose-committee = Election to the committee
election-purpose-supervision = Election to the supervision committee
election-purpose-award = Award
election-purpose-options = Choice among options
election-purpose-note-office = a block representative, a group's head
election-purpose-note-committee = a body that the law sets up
election-purpose-note-supervision = the body that watches the committee
election-purpose-note-award = a good neighbour, a household
election-purpose-note-options = one of several proposals
election-heading = { $purpose ->
    [office] Election
    [committee] Election
    [supervision] Election
    [award] Award
   *[options] Choice
}
election-seats = { $purpose ->
    [award] { $n ->
        [1] One to be honoured
       *[other] { $n } to be honoured
    }
    [options] { $n ->
        [1] One option to be chosen
       *[other] { $n } options to be chosen
    }
   *[other] { $n ->
        [1] One seat
       *[other] { $n } seats
    }
}
election-marking-block = { $seats ->
    [1] Mark one name
   *[other] Mark up to { $seats } names
}
election-marking-approval = Mark every name you approve of
election-marking-per-name = For, against or abstain at each name
election-winning-majority = The votes the rules ask for
election-winning-most = Most votes, in one round
election-ties-lots = Equal votes: lots are drawn
election-ties-round = Equal votes: another round between them
election-base-cast = votes cast (blanks excluded)
election-base-participating = those who voted
election-base-present = members present
election-base-members = all members
election-base-seats = all seats
election-hurdle-most = Most votes elect
election-hurdle-half = A majority of { $base } elects
election-hurdle-share = { $strict ->
    [yes] More than { $num }/{ $den } of { $base } elects
   *[no] { $num }/{ $den } of { $base } elects
}
election-hurdle-turnout = { $half ->
    [yes] valid only if more than half of all entitled vote
   *[no] valid only if { $num }/{ $den } of all entitled vote
}
election-cited = { $rule }. { $cite }
election-status = { $status ->
    [awaits-second] waits for a second
    [awaits-answer] has not answered yet
    [stands] stands
    [declined] declined
    [withdrawn] withdrew
   *[elected] { $purpose ->
        [award] honoured
        [options] chosen
       *[other] elected
    }
}
election-won = { $purpose ->
    [award] Honoured
    [options] Chosen
   *[other] Elected
}
election-not-won = { $purpose ->
    [award] Not honoured
    [options] Not chosen
   *[other] Not elected
}
election-tied = Equal votes
election-by-member = A member
election-by-party = The party organisation
election-by-voters = Voters jointly
election-by-applicant = Own application
election-by-listed = The list published before
election-by-written-in = Written in
election-nominated = { $by ->
    [member] nominated by { $nominator }
    [party] nominated by { $nominator }
    [voters] { $signed ->
        [1] nominated by 1 voter
       *[other] nominated by { $signed } voters
    }
    [applicant] own application
    [listed] on the list published before
   *[written-in] written in
}
election-seconded = seconded by { $person }
election-accepted = has accepted
election-withdrew = withdrew: { $reason }
election-tie-committee-member = is a member of the residents' committee
election-tie-near-relative = is a near relative of a committee member
election-mark-meets = meets
election-mark-partly = partly
election-mark-fails = fails
election-mark-none = not weighed
election-method-ballot = Secret ballot
election-method-show-of-hands = Show of hands
election-round = Round { $n }
election-round-reason = { $reason ->
    [further] seats were left open
    [tie] between those with equal votes
   *[first] first vote
}
election-end-overfull = More papers in the box than were issued: this round is void and is held again
election-end-too-few = Too few voted: this round is void and is held again
election-annulled = Annulled: { $reason }
election-votes = { $n ->
    [1] 1 vote
   *[other] { $n } votes
}
election-per-name = For { $favour } · Against { $against } · Abstain { $abstain }
election-needed = { $n } needed to elect
election-voting = { $voting } voted
election-turnout = { $part } voted, { $needed } needed
election-left = { $n ->
    [1] One seat still open
   *[other] { $n } seats still open
}
election-drawn = Lots drawn by { $person }, witnessed by { $witnesses }. In this order: { $names }

## What can be done now

desk-acts-group-election = Election
motion-step-open-election = Begin an election or award
motion-step-nominate = Nominate
motion-step-second-nomination = Second a nomination
motion-step-answer-nomination = Ask the candidates
motion-step-withdraw-candidate = Withdraw a candidate
motion-step-set-nominations = Nominations
motion-step-weigh-option = Weigh the options
motion-step-open-round = Open the vote
motion-step-write-in = Enter a write-in
motion-step-count-round = Count
motion-step-announce-round = Announce the result
motion-step-draw-lots = Draw lots
motion-step-acclaim = Declare elected without a vote
motion-step-end-election = End with seats open
motion-step-annul-election = Annul

## Beginning an election

election-form-title = What for
election-form-title-hint = e.g. block representative
election-form-purpose = Kind
election-form-seats = Seats
election-form-marking = How papers are marked
election-form-winning = What elects
election-form-ties = Equal votes
election-form-write-ins = Write-ins allowed
election-form-secret = Secret ballot
election-form-criteria = Criteria
election-form-criteria-note = one a line, or none
election-form-by-rule = By the rules: { $what }
election-form-yes = yes
election-form-no = no
election-form-says = What the rules say
election-form-further = From the second round: { $rule }
election-form-no-further = One round only; seats not filled stay open
election-form-second = A member's nomination needs a second
election-form-acceptance = Only those stand who accept
election-form-contest = There must be more candidates than seats. { $cite }
election-form-begin = Open nominations

## Nominations

election-nominate-who = Who
election-nominate-who-hint = Name, initials or flat
election-nominate-new = Not on the roll: take “{ $name }”
election-nominate-option = Title
election-nominate-is-person = A person
election-nominate-is-option = A household or group
election-nominate-by = Put forward by
election-nominate-member = Nominator
election-nominate-party = Which organisation
election-nominate-signed = Signatures
election-nominate-signed-note = at least { $n }
election-nominate-ties = Ties that bar from this election
election-nominate-ties-note = ask the candidate, then tick
election-nominate-put = Nominate
election-second-by = Who seconds “{ $name }”
election-accept = Accepts
election-decline = Declines
election-withdraw = Withdraws
election-withdraw-who = Who withdraws
election-reason = Reason
election-nominations-close = Close nominations
election-nominations-reopen = Reopen nominations
election-nominations-open = Nominations are open
election-nominations-closed = Nominations are closed
election-empty = Nobody has been nominated yet.
election-empty-options = No option has been named yet.
election-candidates = Candidates
election-candidates-options = Options
election-candidates-note = { $standing } standing, { $seats ->
    [1] 1 seat
   *[other] { $seats } seats
}

## Weighing options

election-weigh-heading = Options by criteria
election-weigh-note = Why
election-weigh-cell = { $option }: { $criterion }
election-weigh-save = Record
election-weigh-left = { $n ->
    [1] One cell not weighed
   *[other] { $n } cells not weighed
}

## A round

election-open-round = Open round { $n }
election-open-method = By what means
election-secret-only = The rules ask for a secret ballot
election-round-voting = Round { $n } is open: { $method }
election-round-electorate = { $n } may vote
election-hands-for = For
election-hands-against = Against
election-hands-abstain = Abstain
election-hands-at = { $name }: { $choice }
election-hands-voting = How many raised a hand at all
election-hands-voting-note = leave empty if not counted
election-hands-enter = Record the count
election-hands-again = Count again
election-hands-over = More hands for { $name } than the { $n } who may vote
election-hands-unreadable = One cell is not a number
election-counted = The count is recorded. The result can be announced.
election-announce = Announce the result

## Results, lots, the end

election-result = Result of round { $n }
election-lots-heading = Lots between equal candidates for { $n ->
    [1] one seat
   *[other] { $n } seats
}
election-lots-order = Press the names in the order drawn
election-lots-again = Start again
election-lots-by = Who drew
election-lots-witness = Witness
election-lots-record = Record the lots
election-acclaim-note = No more candidates than seats: the rules allow it without a vote.
election-end-reason = Why it goes no further
election-end = End
election-annul-what = Which part
election-annul-all = The whole election
election-annul = Annul
election-elected-heading = { $purpose ->
    [award] Honoured
    [options] Chosen
   *[other] Elected
}
election-nobody = Nobody was elected.
election-acclaimed = No more candidates than seats: declared elected without a vote.
election-ended-with = { $n ->
    [1] One seat stays open
   *[other] { $n } seats stay open
}: { $reason }
