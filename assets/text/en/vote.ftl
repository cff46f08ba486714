### Votes.

vote-heading = Vote
vote-open = Voting on: { $kind }
vote-choice-favour = For
vote-choice-against = Against
vote-choice-abstain = Abstain
vote-choice-spoiled = Spoiled
vote-rest = All the rest
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

vote-doubt = A correction put this vote’s quorum or result in doubt; the chair decides
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
