### Words on the projector.

room-window = Yishi · projector
room-numbered = Meeting { $n }
room-welcome = Welcome
room-item = Item { $n }
room-sign-in = Please sign in
room-quorum-met = Quorum of { $needed } is present
room-quorum-missing = { $n } short of the quorum of { $needed }
room-upcoming = Next
room-all-done = The agenda is finished
room-open = Raise your hand to speak
room-debate = { "Under debate: " }
room-waits = { "Is there a second? " }
room-next = Next
room-present = Present { $present } / { $members }
room-present-short = Present { $present }, quorum { $needed }
room-vote = Vote by show of hands
room-vote-on = { "To be decided: " }
room-vote-present = { $n } present
room-result = Result
room-needed = { $needed } in favour needed, counted from { $base }
room-attended = { $entitled } entitled, { $present } present
room-counts = For { $favour } · against { $against } · abstain { $abstain }{ $spoiled ->
    [0] { "" }
   *[other] { " · spoiled " }{ $spoiled }
}
room-recess = Recess
room-recess-until = We resume at { $time }
room-recess-since = In recess since { $time }
room-adjourned = Adjourned
room-adjourned-at = Adjourned at { $time }
room-decided = Decided today
room-thanks = Thank you all.
