### Motions.

motion-kind-main = Main motion
motion-kind-amend = Amendment
motion-kind-amend-second = Amendment to the amendment
motion-kind-postpone-definitely = Postpone to a certain time
motion-kind-excused-from-duty = Request to be excused
motion-labelled = { $kind } { $label }
motion-pending = Pending: { $kind }
motion-waits = Waits for a second: { $kind }
motion-mover = Moved by { $person }
motion-seconder = seconded by { $person }
motion-about = About { $person }
motion-struck = struck out: { $words }
motion-inserted = inserted: { $words }
motion-disposal-carried = carried
motion-disposal-lost = lost
motion-disposal-withdrawn = withdrawn
motion-disposal-not-seconded = not seconded
motion-disposal-dropped = fell with the motion on which it stood
motion-disposal-postponed = postponed
motion-disposal-annulled = vote void

## What carries

motion-rule-majority = Majority of { $base }
motion-rule-share = { $strict ->
    [yes] More than { $num }/{ $den } of { $base }
   *[no] { $num }/{ $den } of { $base }
}
motion-rule-cited = { $rule }. { $cite }
motion-base-cast = votes for and against
motion-base-present = members present
motion-base-members = all members

## What can be done now

motion-in-order = In order now
motion-why-note = What is dashed is not in order now; press it to see why.
motion-next-step = Next step
motion-step-open-sign-in = Open the sign-in
motion-step-open-sitting = Call to order
motion-step-start-item = Start next item
motion-step-close-item = Close this item
motion-step-give-floor = Give the floor
motion-step-pause-speech = Pause the speech
motion-step-resume-speech = Resume the speech
motion-step-extend-speech = Extend the speech
motion-step-yield-floor = Yield the floor
motion-step-end-speech = Speech has ended
motion-step-point-of-order = Point of order
motion-step-move-main = Main motion
motion-step-move-amend = Amend
motion-step-move-postpone-definitely = Postpone
motion-step-move-excused-from-duty = Be excused
motion-step-second = Second
motion-step-let-fall = Nobody seconds
motion-step-withdraw-motion = Withdraw the motion
motion-step-open-vote = Put to the vote
motion-step-close-vote = Announce the result
motion-step-abandon-vote = Break off the vote
motion-step-settle-vote = Settle the vote in doubt
motion-step-recess = Recess
motion-step-resume-sitting = Resume
motion-step-adjourn = Adjourn
motion-step-sign-chair = Chair signs
motion-step-sign-secretary = Secretary signs

## Making a motion

motion-person-hint = Name or initials
motion-moved-by = Moved by
motion-make = Move
motion-text = The motion, word for word
motion-text-hint = For example: That drying racks be built on the roof.
motion-until = Postpone to
motion-until-hint = For example: the next meeting
motion-whom = Who
motion-duty = Excused from what, and why
motion-duty-hint = For example: from voting on this item, being related to the contractor
motion-amend-note = Mark the words to be struck with the mouse, or type them below.
motion-strike = Strike out
motion-insert = Insert
motion-after = After which words
motion-after-note = at the end where nothing is typed
motion-words-missing = The text does not have “{ $words }”.
motion-which = Which of them is meant
motion-nth-place = No. { $n }
motion-second-by = Seconded by
motion-let-fall = Nobody seconds
motion-withdraw = Withdraw
