### Why something is not in order now, and what to do instead. For somebody who chairs for the first time: the reason first, then the next step. Articles are shown beside it.

## The meeting and its phases

refusal-not-called = There is no meeting yet. Please create one first.
refusal-already-called = This meeting has been created already. Just go on with it.
refusal-rules-unusable = This set of rules contains a mistake and cannot be used. Please choose another set, or have its file put right and try again.
refusal-time-runs-back = This time is earlier than the last entry. Please give a time that is not earlier; if an entry before was wrong, use “Correct”.
refusal-typed-time-misplaced = The time is not given as it should be: a live meeting takes its times from the program, and a meeting entered from paper needs a time for every entry. Please try again that way.
refusal-phase-past = The meeting has moved on beyond this step. Please go on from here; if something was recorded wrongly, use “Correct”.
refusal-not-in-session = The meeting is not in session, so this cannot be done. If it has not begun, call it to order first; if it is over, turn to the minutes.
refusal-in-recess = The meeting is in recess. Please resume it first.
refusal-not-in-recess = There is no recess to end. Please go straight on.
refusal-not-adjourned = The meeting is not over yet, so nobody can sign. Please adjourn it first.
refusal-no-chair = Nobody has been named to the chair. Please choose somebody from the roll, then call the meeting to order.
refusal-nobody-present = No member has signed in yet. Please sign people in, then call the meeting to order.
refusal-no-seats = A body cannot have no seats at all. Please enter how many it has, or leave the field empty if you are not sure.
refusal-sign-in-closed = The sign-in has not been opened. Please open it first, then mark who has arrived.

## Filling in

refusal-name-missing = A name is missing. Please fill it in and try again.
refusal-title-missing = The item has no title. Please say in one line what is to be discussed.
refusal-text-missing = The motion has no words yet. Please write who is to do what, and by when.
refusal-reason-missing = No reason is given yet. Please say in one sentence why; it will stand in the record.
refusal-nobody-named = Nobody has been chosen. Please choose somebody and try again.
refusal-named-twice = { $person } is on this list twice. Please take one out and try again.
refusal-unknown = What you chose could not be found; it may be finished or gone. Please look at the screen as it is now and choose again.
refusal-already-there = This is there already, so there is no need to add it again.

## The agenda

refusal-inside-itself = An item cannot stand below itself. Please choose another place.
refusal-place-unclear = It is not clear where this item should go. Please choose its place again.
refusal-sides-unclear = The side is not clear. A debate has at least two sides, each with its own name; a speaker takes one of them. Please choose again.
refusal-item-has-begun = This item has been discussed and stays on the agenda for the record. If you are done with it, close it instead.
refusal-item-in-hand = This is the item in hand already. Please go on.
refusal-item-not-in-hand = This is not the item in hand. Please return to it first, then close it.
refusal-no-item-in-hand = No item is in hand. Please start an item from the agenda first.

## Who is here

refusal-not-on-roll = This person is not on the roll. Please put them on it first.
refusal-is-present = { $person } is in the room already; there is nothing to do.
refusal-not-present = { $person } is not in the room. Please mark them as arrived first.
refusal-is-excused = { $person } is already down as absent with leave; there is nothing to do.
refusal-has-attended = { $person } is part of this meeting's record and cannot be taken off the roll. If they have gone, mark them as having left.
refusal-holds-office = { $person } holds this office already; there is nothing to do.

## The floor

refusal-observers-listen = { $person } is here as an observer and only listens. Please let a member say it for them, or change them to “attends without vote”.
refusal-members-only = { $person } is not a member with a vote and cannot move, second or vote. Please ask a member to do it.
refusal-in-queue = { $person } is in the queue already. Please wait until their name is called.
refusal-side-missing = The side has not been given. Please ask first whether they speak for or against, then add them to the queue.
refusal-speeches-used = { $person } has spoken { $limit ->
    [one] once
    [2] twice
   *[other] { $limit } times
} on this question, which is the limit. Please let others speak; a question can still be asked.
refusal-nobody-waits = Nobody is waiting to speak. Please ask whether anyone else would like to.
refusal-nobody-speaks = Nobody is speaking now. Please give the floor to the next speaker first.
refusal-speech-stands-still = The speaker's time is stopped already. Press “Continue” to let it run.
refusal-speech-runs = The speaker's time is running already; there is nothing to do.
refusal-time-unclear = This time was not understood, or it does not fit. Please give a clear one; extra time is at most an hour at once.
refusal-no-time-left = The speaker has no time left to give away. Please put the other person in the queue instead.

## Motions

refusal-question-first = One thing at a time: “{ $motion }” is not settled yet. Please vote on it or have it withdrawn, then come to this.
refusal-question-pending = “{ $motion }” is not settled yet. Please vote on it, or let the mover withdraw it.
refusal-nothing-pending = There is no motion to decide. Please ask a member to move one that says what is to be done.
refusal-second-awaited = “{ $motion }” is waiting for a second. Please ask for one; if nobody seconds it, it is not considered.
refusal-no-second-needed = This motion is not waiting for a second. Please go on with the debate.
refusal-mover-cannot-second = { $person } moved it and cannot second it as well. Please ask another member.
refusal-motion-disposed = This motion is settled. If the matter should come up again, please have a new motion made.
refusal-kind-switched-off = This body's rules do not provide for { $kind ->
    [main] a main motion
    [amend] an amendment
    [postpone-definitely] a motion to postpone
   *[excused-from-duty] a request to be excused from a duty
}. Please use one of the ways that they provide.
refusal-not-immediately-pending = This is not the question that comes first now; the one moved last is. Please settle that one first.
refusal-not-amendable = This question cannot be amended, only voted on or withdrawn. Please vote on it first.
refusal-third-degree = An amendment to an amendment cannot be amended again. Please vote on this one first; whoever dislikes it can vote against and then offer better words.
refusal-words-not-found = The words “{ $words }” are not in the text. Please copy them from it exactly as they stand.
refusal-words-twice = The words “{ $words }” are in the text more than once. Please copy a few more words, or say which place is meant.
refusal-nothing-changed = Nothing would change. Please write what it should become, or leave it as it is.
refusal-nothing-left = Nothing would be left of the text. Whoever is against the whole motion can vote against it instead.

## Votes

refusal-no-quorum = { $present } present, and { $needed } are needed to vote. Please wait for more people, or take a recess.
refusal-somebody-waits = { $person } is still waiting to speak, so it is too soon to vote. Please hear them, or ask whether they give up their turn.
refusal-vote-is-open = A vote is being taken, so this must wait. Please enter the count, or break the vote off.
refusal-vote-is-over = No vote is being taken now. To vote, please put the motion to the vote first.
refusal-too-many-votes = { $counted } votes were counted, but only { $present } were in the room. Please count again.
refusal-chair-vote-not-due = The chair's own vote counts only where the rules give one and it changes the result, and here it does not. Please announce the result as the members voted.
refusal-vote-not-in-doubt = This vote is not in doubt, so there is nothing to rule on.
refusal-vote-in-doubt = Since the correction, the vote on “{ $motion }” is in doubt. Please rule on it first: it stands, or it is void.

## Undo and corrections

refusal-nothing-to-undo = There is nothing to undo. Creating a meeting and signing cannot be undone; if an entry was wrong, use “Correct”.
refusal-not-the-last-act = Only the last step can be undone, and this is no longer the last. Please look at “Just recorded”; for anything earlier, use “Correct”.
refusal-cannot-be-corrected = This entry cannot be corrected in this way. Please choose another way, or explain it in the text of the minutes.

## Signing

refusal-office-vacant = Nobody was named { $office ->
    [secretary] minute-taker
   *[chair] chair
}, so nobody can sign as such. Please undo the adjournment, name somebody, and adjourn again.
refusal-has-signed = The { $office ->
    [secretary] minute-taker
   *[chair] chair
} has signed already; there is nothing to do.
refusal-already-signed = Somebody has signed, so the minutes cannot change any more. An error found now is put right at the next meeting.
refusal-drawing-missing = No signature was received. Please sign once more in the box.
refusal-signature-missing = The two signatures are not complete. Once the chair and the minute-taker have both signed, the minutes become final.
refusal-minutes-are-frozen = The minutes are signed and final. An error found now is put right at the next meeting.
