### Votes.

vote-heading = Vote
vote-open = Voting on: { $kind }
vote-choice-favour = For
vote-choice-against = Against
vote-choice-abstain = Abstain
vote-choice-spoiled = Spoiled
vote-rest = All the rest
vote-method = Method of voting
vote-method-ordered = The meeting has decided: { $method }.
vote-by-show-of-hands = Hands
vote-by-standing = Rising
vote-by-roll-call = Roll call
vote-by-ballot = Ballot
vote-by-written = In writing
vote-uncounted = This side was not counted one by one: it is everybody else
vote-places = One vote in several places
vote-place = Place
vote-place-present = Present there
vote-place-enter = Enter for this place
vote-places-announce = Announce the sum
vote-place-counts = { $place }: { $favour } for, { $against } against, { $abstain } abstaining
vote-roll-name = First letters of a name
vote-roll-hint = A name, then 1 2 3; without a name, everybody else
vote-roll-rest = { $choice ->
    [for] All others yes
    [against] All others no
   *[abstain] All others abstain
}
vote-roll-silent = No answer yet
vote-roll-found = { $name }{ $others ->
    [0] { "" }
   *[other] {" "}(and { $others } more)
}
vote-roll-agent = {" "}(by { $agent })
vote-roll-apart = { $name }: { $why ->
    [recused] recused
    [late] came later, no vote in this one
   *[absent] absent
}
vote-roll-progress = { $answered } of { $of } have answered: { $favour } yes, { $against } no, { $abstain } abstaining
vote-missing = { $present } present, { $n } not counted yet
vote-all-counted = { $present } present, all counted
vote-too-many = { $n } too many: only { $present } are present
vote-unreadable = One field is no number
vote-announce = Announce
vote-abandon = Break off
vote-carried = Carried
vote-lost = Lost
vote-tie = a tie is no majority
vote-counts = For { $favour } · against { $against } · abstain { $abstain } · spoiled { $spoiled } · not counted { $unrecorded }
vote-entitled = { $entitled } entitled, { $present } present.

## A vote in doubt

vote-doubt = A correction put this vote's quorum or result in doubt; the chair decides
vote-doubt-said = Announced: { $outcome }.
vote-doubt-recount = By the record as corrected: { $present } present, { $favour } for, { $against } against, { $outcome }.
vote-stands = The result stands
vote-void = The vote is void

## Annulling a vote and putting the question again

vote-annul-which = Which vote
vote-annul-entry = { $label }{ $text } (vote { $nth }, { $outcome })
vote-annul-reason = What was irregular
vote-annul-reason-hint = such as: two were counted who had left
vote-annul-do = Declare it void
vote-annul-means = The question then stands undecided and can be put again at once. Both votes stay in the record.
vote-annulled = Vote { $nth } is void: { $reason }
vote-put-again = Put it again
vote-put-again-waits = Its vote is void, and it waits to be put again:
