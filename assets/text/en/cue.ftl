### What the chair says at this moment, to be read aloud as it stands.

## Parts that return

# The motion before the room.
cue-question = { question-says }
# What it is, and what it says.
cue-named = { $kind ->
    [amend] the amendment { cue-question }
    [appeal] the appeal, { cue-question }
    [question-of-privilege] { cue-question }
    [point-of-order] { cue-question }
    [parliamentary-inquiry] { cue-question }
    [request-information] { cue-question }
   *[main] the motion { cue-question }
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
cue-sign-in = Please sign in, everybody. { $present ->
    [1] 1 of { $members } members is here
   *[other] { $present } of { $members } members are here
}; we need { $needed }, so { $missing } more.
cue-sign-in-quorum = { $present } of { $members } members are here, and { $needed } are needed: we have a quorum. The meeting will come to order.

## Items

cue-next-item = We now come to: { $title }.
cue-item = The item is “{ $title }”. Who would like to speak? Please raise your hand.
cue-item-waiting = The item is “{ $title }”. { cue-invite }
cue-public-time = This is time for residents to speak; nothing is decided in it. { $waiting ->
    [yes] { cue-invite }
   *[no] Which resident would like to speak? Please raise your hand.
}
cue-all-done = That was the last item of business. If there is nothing else, I shall adjourn the meeting.

## The floor

cue-speaking = { $speaker } has the floor; please listen. { cue-following }
cue-paused = The time stands still. { $speaker }, please go on when we are ready. { cue-following }
cue-point-of-order = { $speaker }, please state your point of order. I shall rule on it, then we go on.{ $waiting ->
    [yes] { " " }{ cue-following }
   *[no] { "" }
}

## Motions

cue-second = { $mover } { $kind ->
    [appeal] appeals from the ruling of the chair, and moves { cue-question }
   *[main] moves { cue-question }
}. Is there a second?
cue-debate = We are debating { cue-named }. { cue-invite }
cue-ready-to-vote = On { cue-named }: would anyone else like to speak? … Then we shall vote.
# It cannot be debated, or debate has been closed.
cue-no-debate = { $kind ->
    [withdraw-modify] We are asked { cue-question }. Is there any objection? … If there is none, it is done; if there is, we shall vote.
    [read-papers] We are asked { cue-question }. Is there any objection? … If there is none, please read; if there is, we shall vote.
    [object-consideration] There is an objection to considering this motion. We do not debate that; we vote at once on whether to consider it.
   *[main] Before us is { cue-named }. There is no more debate on it, and we shall vote.
}

## The chair rules and answers

cue-rule = { $kind ->
    [point-of-order] { $mover } raises { cue-question }. One moment, please: I shall rule on it.
    [question-of-privilege] { $mover } raises { cue-question }. One moment, please: I shall rule whether we deal with it now.
    [orders-of-the-day] { $mover } asks us to keep to the agenda, so we return to it. Whoever wants to stay with the business in hand may ask for a vote; that takes two thirds.
    [parliamentary-inquiry] { $mover } asks about the rules: “{ $text }”. I shall answer.
    [request-information] { $mover } asks: “{ $text }”. I shall answer, or ask somebody who knows.
   *[other] { $mover } asks for this: { cue-question }. I shall rule on it.
}
cue-ruled = { $granted ->
    [yes] { $kind ->
        [question-of-privilege] I rule that we deal with this now.
        [point-of-order] I rule that the point of order is well taken; please keep to the rule.
       *[other] I rule for it: { cue-question }.
    }
   *[no] { $kind ->
        [question-of-privilege] I rule that we do not deal with this now.
        [point-of-order] I rule that the point of order is not well taken.
       *[other] I rule against it: { cue-question }.
    }
}{ $reasoned ->
    [yes] { " " }The reason is this: { $said }.
   *[no] { "" }
} Whoever disagrees may appeal now. If nobody does, we go on.

## Votes

# How many carry it; a majority goes without saying.
cue-carries = { $majority ->
    [of-participating] { " " }A majority of those taking part must be in favour.
    [of-present] { " " }A majority of the members present must be in favour.
    [of-members] { " " }A majority of all members must be in favour.
    [of-seats] { " " }A majority of all seats must be in favour.
    [two-thirds] { " " }Two thirds must be in favour.
    [more-than-two-thirds] { " " }More than two thirds must be in favour.
    [three-quarters] { " " }Three quarters must be in favour.
    [fixed] { " " }The fixed number of votes must be in favour.
    [double] { " " }It must be reached by heads and by area.
    [unanimous] { " " }Everybody must be in favour.
    [relative] { " " }More must be in favour than against, and the minimum share must be reached.
    [other] { " " }The share that the rules ask for must be in favour.
   *[simple] { "" }
}
# Some questions must say what one is in favour of.
cue-ayes = { $kind ->
    [appeal] who would set the ruling aside
    [object-consideration] who are against considering the motion
    [orders-of-the-day] who would leave the agenda for now
   *[main] in favour
}
cue-noes = { $kind ->
    [appeal] who would sustain the ruling
    [object-consideration] who are for considering it
    [orders-of-the-day] who would keep to the agenda
   *[main] against
}
cue-vote-on = { $kind ->
    [appeal] We now vote on the appeal: shall the chair's ruling be set aside, or sustained? A tie sustains it.
    [object-consideration] We now vote on whether to consider this motion. It is refused only if two thirds are against considering it.
    [orders-of-the-day] We now vote on whether to leave the agenda for now. That takes two thirds.
   *[main] We now vote on { cue-named }.{ cue-carries }
} { $present ->
    [one] One member may vote.
   *[other] { $present } members may vote.
}
cue-vote = { cue-vote-on } { $method ->
    [standing] All { cue-ayes }, please rise … please be seated. All { cue-noes }, please rise … please be seated.
    [roll-call] I shall call the names. Please answer “for” or “against”: “for”, all { cue-ayes }; “against”, all { cue-noes }.
    [ballot] The ballots are handed out. Please write “for” or “against”, and put them in the box: “for”, all { cue-ayes }; “against”, all { cue-noes }.
   *[show-of-hands] All { cue-ayes }, please raise your hand … thank you. All { cue-noes }, please raise your hand … thank you.
}
cue-vote-abstain = { cue-vote-on } { $method ->
    [standing] All { cue-ayes }, please rise … please be seated. All { cue-noes }, please rise … please be seated. Abstentions, please rise … please be seated.
    [roll-call] I shall call the names. Please answer “for”, “against” or “abstain”: “for”, all { cue-ayes }; “against”, all { cue-noes }.
    [ballot] The ballots are handed out. Please write “for”, “against” or “abstain”, and put them in the box: “for”, all { cue-ayes }; “against”, all { cue-noes }.
   *[show-of-hands] All { cue-ayes }, please raise your hand … thank you. All { cue-noes }, please raise your hand … thank you. Abstentions, please raise your hand … thank you.
}
# The count, read out.
cue-count = { $kind ->
    [appeal] { $for } to set the ruling aside, { $against } to sustain it
    [object-consideration] { $for } against considering it, { $against } for considering it
    [orders-of-the-day] { $for } to leave the agenda, { $against } to keep to it
   *[main] { $for } in favour, { $against } against
}{ $abstain ->
    [0] { "" }
   *[other] , { $abstain } abstaining
}
# Where the meeting goes on.
cue-return = { $pending ->
    [yes] { " " }We return to “{ $next }”.
    [kind] { " " }We return to the motion before it.
   *[no] { "" }
}
cue-carried = { cue-count }. { $kind ->
    [amend] The amendment is adopted.{ cue-return }
    [appeal] The ruling of the chair is set aside.{ cue-return }
    [object-consideration] Two thirds are against considering this motion, and it is not considered.
    [orders-of-the-day] We leave the agenda for now and go on with the business in hand.{ cue-return }
    [postpone-definitely] The motion to postpone is carried: { cue-question }.
    [postpone-indefinitely] The motion is postponed indefinitely; we do not take it up again today.
    [commit] The motion to refer is carried: { cue-question }.
    [lay-on-table] The motion is laid on the table for now.
    [previous-question] Debate is closed.{ cue-return }
    [excused-from-duty] The request is granted.{ cue-return }
   *[main] The motion is carried: { cue-question }.{ cue-return }
}
# What was not carried, and what follows.
cue-not-carried = { $kind ->
    [amend] The amendment is lost.{ cue-return }
    [appeal] The ruling of the chair is sustained.{ cue-return }
    [object-consideration] There are not two thirds against considering it, so the motion is considered.{ cue-return }
    [orders-of-the-day] We keep to the agenda.
    [postpone-definitely] The motion to postpone is lost.{ cue-return }
    [postpone-indefinitely] The motion to postpone indefinitely is lost.{ cue-return }
    [commit] The motion to refer is lost.{ cue-return }
    [lay-on-table] The motion to lay on the table is lost.{ cue-return }
    [previous-question] The motion to close debate is lost, and debate goes on.{ cue-return }
    [excused-from-duty] The request is not granted.{ cue-return }
   *[main] The motion is lost: { cue-question }.{ cue-return }
}
cue-tie = { cue-count }: the votes are equal. { cue-not-carried }
cue-lost = { cue-count }{ $short ->
    [yes] , and { $needed } are needed
   *[no] { "" }
}. { cue-not-carried }
cue-straw-poll = Let us see what people think: { $asked } This is a straw poll: it decides nothing and binds nobody. { $several ->
    [yes] You may raise your hand for several answers.
   *[no] Please raise your hand for one answer only.
}
cue-straw-poll-counted = This is what people think; it is no decision. We go on.
cue-vote-in-doubt = An entry has been corrected, and the vote on { question-named } must be looked at again. I shall rule: it stands, or it is void.
cue-quorum-lost = { $present ->
    [1] Only 1 of us is in the room
   *[other] { $present } of us are in the room
} and { $needed } are needed, so we cannot vote for now. We shall wait, or take a recess.

cue-nobody-presides = Nobody is in the chair now. Please choose somebody in the room to preside for the moment.
cue-chair-aside = { $person } has left the chair, and I preside meanwhile. No motion is pending now, so { $person } may take the chair again.

## Recess, and after the meeting

cue-recess = We are in recess. Please be back on time.
cue-adjourned = The meeting is adjourned; thank you all. The minute-taker will finish the minutes, and then we sign.
cue-signing = Would the { $office ->
    [secretary] minute-taker
   *[chair] chair
} please read the minutes and sign on the screen.
cue-signed = The minutes are signed and final. Thank you.

## Elections

# What is elected.
cue-election = { $purpose ->
    [award] The award “{ $title }”
    [options] “{ $title }”
   *[office] The election of “{ $title }”
}
cue-nominations = { cue-election }, { $seats } to be elected. { $candidates ->
    [0] Nominations are open. Whom do you put forward?
   *[other] { $candidates } so far. Are there further nominations? If there are none, nominations are closed.
}
cue-nomination-second = { cue-election }: { $candidate } is nominated. Is there a second?
cue-nomination-answer = { cue-election }: { $candidate }, do you accept the nomination?
cue-election-ready = { cue-election }: nominations are closed, { $candidates } for { $seats ->
    [1] 1 seat
   *[other] { $seats } seats
}. { $how ->
    [acclaim] There are no more candidates than seats. Without objection, I declare them elected.
    [vote] We now vote.
   *[wait] We cannot vote yet; please see why.
}
cue-round = { cue-election }{ $tie ->
    [yes] , another round among equals
   *[no] { "" }
}: { $names }. { $seats } to be elected, { $electorate } vote. { $method ->
    [show-of-hands] I shall read the names. Those in favour of each, please raise your hand.
   *[ballot] { $marking ->
        [per-name] Mark “for”, “against” or “abstain” at each name
        [approval] Mark every name you approve of
       *[block] Mark at most { $seats }; a paper with more is spoiled
    }. Then put your paper in the box.
}
cue-round-second-count = { cue-election }: others now count again, without seeing the first figures.
cue-round-differs = { cue-election }: the two counts differ. Please wait while we count again where they do.
cue-round-counted = { cue-election }: the votes are counted. I announce the result.
cue-round-failed = { cue-election }: { $why ->
    [overfull] more papers were in the box than were issued. This round is void and is held again.
    [too-few] { $voting } of { $entitled } took part, and { $needed } must. This round is void and is held again.
   *[annulled] the last round is void and is held again.
}
cue-election-tie = { cue-election }: { $names } have equal votes, for { $seats ->
    [1] 1 seat
   *[other] { $seats } seats
}. { $ties ->
    [lots] Lots are now drawn before the meeting.
   *[round] We vote again between them.
}
cue-round-further = { cue-election }: { $elected } elected{ $elected ->
    [0] { "" }
   *[other] { " " }({ $names })
}, { $left } still open. { $voting } voted. { $further ->
    [yes] We now vote again.
   *[no] There is no further round; I declare the election over.
}
