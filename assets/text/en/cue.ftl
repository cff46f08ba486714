### What the chair says at this moment, to be read aloud as it stands.

## Parts that return

# The motion before the room. $change says how an amendment changes the words; $about is whoever asks to be excused.
cue-question = { $kind ->
    [amend] { $change ->
        [strike] to strike out “{ $strike }”
        [insert] to insert “{ $text }”
       *[replace] to strike out “{ $strike }” and insert “{ $text }”
    }
    [postpone-definitely] to postpone this until “{ $text }”
    [excused-from-duty] to excuse { $about }: “{ $text }”
   *[main] “{ $text }”
}
# Who should get ready.
cue-following = { $waiting ->
    [yes] { $purpose ->
        [point-of-order] Next we hear { $next } on a point of order.
        [question] Next is { $next } with a question; please be ready.
       *[speak] { $side ->
            [for] Next is { $next }, in favour; please be ready.
            [against] Next is { $next }, against; please be ready.
            [neutral] Next is { $next }; please be ready.
           *[other] Next is { $next }, for { $side }; please be ready.
        }
    }
   *[no] If anyone else would like to speak, please raise your hand.
}
# Who is asked to speak now.
cue-invite = { $purpose ->
    [point-of-order] { $next } has a point of order; please state it.
    [question] { $next }, your question, please.
   *[speak] { $side ->
        [for] { $next }, in favour, you have the floor.
        [against] { $next }, against, you have the floor.
        [neutral] { $next }, you have the floor.
       *[other] { $next }, for { $side }, you have the floor.
    }
}

## Before the meeting

cue-no-roll = First the roll: write down who belongs here, one a line.
cue-no-agenda = The roll is there. Now the agenda: what shall we discuss today?
cue-no-chair = Please choose today's chair and minute-taker from the roll.
cue-prepared = Everything is ready. As people come in, open the sign-in.
cue-sign-in = Please sign in, everybody. { $present } of { $members } members are here; we need { $needed }, so { $missing } more.
cue-sign-in-quorum = { $present } of { $members } members are here, and { $needed } are needed: we have a quorum. The meeting will come to order.

## Items

cue-next-item = We now come to: { $title }.
cue-item = The item is “{ $title }”. Who would like to speak? Please raise your hand.
cue-item-waiting = The item is “{ $title }”. { cue-invite }
cue-all-done = That was the last item of business. If there is nothing else, I shall adjourn the meeting.

## The floor

cue-speaking = { $speaker } has the floor; please listen. { cue-following }
cue-paused = The time stands still. { $speaker }, please go on when we are ready. { cue-following }
cue-point-of-order = { $speaker }, please state your point of order. I shall rule on it, then we go on.{ $waiting ->
    [yes] { " " }{ cue-following }
   *[no] { "" }
}

## Motions

cue-second = { $mover } moves { cue-question }. Is there a second?
cue-debate = We are debating { $kind ->
    [amend] the amendment { cue-question }
    [postpone-definitely] the motion { cue-question }
    [excused-from-duty] the request { cue-question }
   *[main] the motion { cue-question }
}. { cue-invite }
cue-ready-to-vote = On the { $kind ->
    [amend] amendment { cue-question }
    [excused-from-duty] request { cue-question }
   *[main] motion { cue-question }
}: would anyone else like to speak? … Then we shall vote.

## Votes

cue-vote = We now vote on the { $kind ->
    [amend] amendment { cue-question }
    [excused-from-duty] request { cue-question }
   *[main] motion { cue-question }
}. { $present } members may vote. All in favour, please raise your hand … thank you. All against, please raise your hand … thank you.
cue-vote-abstain = We now vote on the { $kind ->
    [amend] amendment { cue-question }
    [excused-from-duty] request { cue-question }
   *[main] motion { cue-question }
}. { $present } members may vote. All in favour, please raise your hand … thank you. All against, please raise your hand … thank you. Abstentions, please raise your hand … thank you.
# The count, read out.
cue-count = { $for } in favour, { $against } against{ $abstain ->
    [0] { "" }
   *[other] , { $abstain } abstaining
}
cue-carried = { cue-count }. The { $kind ->
    [amend] amendment is adopted
    [postpone-definitely] motion to postpone is carried
    [excused-from-duty] request is granted
   *[main] motion is carried: { cue-question }
}.{ $pending ->
    [yes] { " " }We return to “{ $next }”.
   *[no] { "" }
}
cue-tie = { cue-count }: the votes are equal, which is not a majority. The { $kind ->
    [amend] amendment is lost
    [postpone-definitely] motion to postpone is lost
    [excused-from-duty] request is not granted
   *[main] motion is lost: { cue-question }
}.{ $pending ->
    [yes] { " " }We return to “{ $next }”.
   *[no] { "" }
}
cue-lost = { cue-count }{ $short ->
    [yes] , and { $needed } in favour are needed
   *[no] { "" }
}. The { $kind ->
    [amend] amendment is lost
    [postpone-definitely] motion to postpone is lost
    [excused-from-duty] request is not granted
   *[main] motion is lost: { cue-question }
}.{ $pending ->
    [yes] { " " }We return to “{ $next }”.
   *[no] { "" }
}
cue-vote-in-doubt = An entry has been corrected, and the vote on “{ $text }” must be looked at again. I shall rule: it stands, or it is void.
cue-quorum-lost = { $present } of us are in the room and { $needed } are needed, so we cannot vote for now. We shall wait, or take a recess.

## Recess, and after the meeting

cue-recess = We are in recess. Please be back on time.
cue-adjourned = The meeting is adjourned; thank you all. The minute-taker will finish the minutes, and then we sign.
cue-signing = { $office ->
    [secretary] The minute-taker,
   *[chair] The chair,
} please, reads the minutes and signs on the screen.
cue-signed = The minutes are signed and final. Thank you.
