### How something is decided: by whom, in which way, by how many, and the arithmetic of a result.

## Who decides

decided-majority = by a majority
decided-two-thirds = by two thirds
decided-majority-or-two-thirds-for-special-order = by a majority; by two thirds where it is to be taken first at its time
decided-two-thirds-or-notice-or-members = by two thirds; by a majority where notice was given; or by a majority of all members
decided-majority-to-overturn = a majority sets the ruling aside; a tie upholds it
decided-two-thirds-to-refuse = two thirds against considering it are needed to refuse it
decided-consent-or-majority = done if nobody objects; otherwise by a majority
decided-one-member = one member's demand is enough
decided-chair-rules = the chair rules
decided-chair-answers = the chair answers

## How votes are taken

method-show-of-hands = show of hands
method-standing = rising vote
method-roll-call = roll-call vote
method-ballot = secret ballot
method-written = written consultation

## How many carry it

majority-simple = a majority
majority-of-participating = a majority of those taking part
majority-of-present = a majority of the members present
majority-of-members = a majority of all members
majority-of-seats = a majority of all seats
majority-two-thirds = two thirds
majority-more-than-two-thirds = more than two thirds
majority-three-quarters = three quarters
majority-fixed = a fixed number of votes
majority-double = by heads and by area
majority-unanimous = everybody
majority-relative = more for than against, and a minimum share
majority-other = a share of its own

## After a consultation

referral-committee = the residents' committee carries it out
referral-assembly = the residents' assembly decides

## Arithmetic. $part is what was reached, $whole is of how much, $needed is the least that was needed.

arithmetic-turnout-heads = Taking part: { $part } of { $whole }; { arithmetic-share } needed, that is { $needed }
arithmetic-turnout-area = Area taking part: { $part } of { $whole }; { arithmetic-share } needed, that is { $needed }
arithmetic-favour-heads = In favour: { $part } of { $whole }; { arithmetic-share } needed, that is { $needed }
arithmetic-favour-area = Area in favour: { $part } of { $whole }; { arithmetic-share } needed, that is { $needed }
arithmetic-fixed-heads = In favour: { $part }; at least { $needed } needed
arithmetic-fixed-area = Area in favour: { $part }; at least { $needed } needed
arithmetic-lead-heads = In favour: { $part }, against: { $whole }; more for than against needed
arithmetic-lead-area = Area in favour: { $part }, against: { $whole }; more for than against needed
# A share. $strict says whether exactly the share is too little.
arithmetic-share = { $strict ->
    [yes] more than { arithmetic-fraction }
   *[no] { $den ->
        [1] all
       *[other] at least { arithmetic-fraction }
    }
}
arithmetic-fraction = { $den ->
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
