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
refusal-not-adjourned = The meeting is not over yet, and this is done after it. Please adjourn first.
refusal-no-chair = Nobody has been named to the chair. Please choose somebody from the roll, then call the meeting to order.
refusal-nobody-present = Nobody who could do this is in the room. Please sign people in, then try again.
refusal-no-seats = A body cannot have no seats at all. Please enter how many it has, or leave the field empty if you are not sure.
refusal-sign-in-closed = The sign-in has not been opened. Please open it first, then mark who has arrived.

## Filling in

refusal-name-missing = A name is missing. Please fill it in and try again.
refusal-title-missing = The item has no title. Please say in one line what is to be discussed.
refusal-text-missing = Nothing is written yet. Please fill it in; for a motion, write who is to do what, and by when.
refusal-reason-missing = No reason is given yet. Please say in one sentence why; it will stand in the record.
refusal-nobody-named = Nobody has been chosen, or there is nobody to choose. Please choose somebody and try again.
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
refusal-is-recused = { $person } is recused already; there is nothing to do.
refusal-not-recused = { $person } is not recused, so there is nothing to end. Please check the name.
refusal-nobody-recused = Nobody is recused from this item, so there is nothing to end. Please go straight on.
refusal-no-proxies = The rules do not allow proxies. Members come themselves; please mark those who cannot come as absent with leave.
refusal-too-many-proxies = { $person } already acts for { $limit ->
    [one] one member
   *[other] { $limit } members
}, and the rules allow no more. Please choose another proxy.
refusal-is-represented = { $person } is represented already. To change the proxy, please end the one there is first.
refusal-not-represented = { $person } is not represented, so there is nothing to end. Please check the name.
refusal-proxy-chain = { $person } is represented by somebody else or still holds proxies of others, and proxies are not passed on. Please let the member come, or choose another proxy.
refusal-form-unclear = The scan of the written form was not recognised. Please attach it again, or leave it out for now.
refusal-not-entitled = { $why ->
    [no-vote] { $person } has no vote and is not counted. A position of theirs can be recorded.
    [recused] { $person } is recused from this item and is not counted.
    [away] { $person } is not in the room, and nobody in the room acts for them; they are not counted.
    [over-the-cap] Whoever acts for { $person } acts for more than the rules let count; what goes beyond is not counted.
   *[came-late] { $person } came after the vote had been opened and is not on its list. They vote from the next one on.
}
refusal-no-positions = The rules do not provide for positions of those who have no vote. Please give them the floor; the minute-taker can write it down.
refusal-has-vote = { $person } has a vote; there is no position to record. They speak, move and vote.

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
refusal-time-unclear = This time, length or number was not understood, or does not fit. Please give a clear one; a speech and extra time are at most an hour each.
refusal-no-time-left = The speaker has no time left to give away. Please put the other person in the queue instead.
refusal-interrupts = { $person } is speaking, and this may not interrupt. Please wait until they have finished; a point of order may be raised at any time.
refusal-not-next = { $person } is next. Please hear them first; if somebody else must come first, override the rule and say why.
refusal-undebatable = The question in hand is not debated. Please vote on it first; questions can still be asked.
refusal-debate-closed = Debate on this has been closed. Please go straight to the vote.
refusal-chair-neutral = { $person } is in the chair and takes no part: no speeches, no motions, no seconds. To take part, please hand the chair over first.
refusal-nothing-to-override = No rule that the chair may override stands in the way of this now. Please do it directly; if it is refused, follow the advice given there.

## Motions

refusal-question-first = One thing at a time: { question-named } is not settled yet. Please settle it or have it withdrawn, then come to this.
refusal-question-pending = One thing is still open: { question-named } is not settled yet. Please settle it first, or have it withdrawn.
refusal-nothing-pending = There is no motion to decide. Please ask a member to move one that says what is to be done.
refusal-second-awaited = A second is awaited: { question-named } cannot go on without one. Please ask for it; if nobody seconds, it is not considered.
refusal-no-second-needed = This motion is not waiting for a second. Please go on with the debate.
refusal-mover-cannot-second = { $person } moved it and cannot second it as well. Please ask another member.
refusal-motion-disposed = This motion is settled. If the matter should come up again, please have a new motion made.
refusal-kind-switched-off = This body's rules do not provide for this: { named-kind }. Please use one of the ways that they provide.
refusal-not-immediately-pending = This is not the question that comes first now; the one moved last is. Please settle that one first.
refusal-not-amendable = This question cannot be amended in this way. Please vote on it first; whoever dislikes it can vote against it.
refusal-third-degree = An amendment to an amendment cannot be amended again. Please vote on this one first; whoever dislikes it can vote against and then offer better words.
refusal-words-not-found = The words “{ $words }” are not in the text. Please copy them from it exactly as they stand.
refusal-words-twice = The words “{ $words }” are in the text more than once. Please copy a few more words, or say which place is meant.
refusal-nothing-changed = Nothing would change. Please write what it should become, or leave it as it is.
refusal-nothing-left = Nothing would be left of the text. Whoever is against the whole motion can vote against it instead.
refusal-matter-unknown = The rules know no class of matters called “{ $matter }”. Please choose one of those listed.
refusal-body-decides = This is for the meeting to decide and not for the chair. Please put it to the vote.
refusal-chair-decides = The chair rules on this or answers it, and no vote is taken. Please rule or answer; whoever disagrees with a ruling may then appeal.
refusal-belongs-to-body = The motion is before the meeting now, and its mover cannot take it back alone. Please ask leave to withdraw it; if nobody objects, it is withdrawn.
refusal-nothing-to-appeal = There is no ruling to appeal now: an appeal comes at once, right after the ruling. If you still disagree, please make a motion.
refusal-too-late-to-object = It is too late to object to considering this: that is done only to an original main motion, before anybody has debated it. Whoever is against it can vote against it.
refusal-not-divisible = The question cannot be divided in this way. Only a main motion can be, and into two parts or paragraphs at least. Please divide it otherwise, or take it as a whole.
refusal-no-paragraphs = There is no next paragraph, or the question is not taken by paragraphs. Please go on with the debate, and vote when nobody wants to speak.
refusal-paragraphs-left = This is paragraph { $paragraph } of { $of }. Please go through all of them, then vote on the whole.
refusal-nominations-stand-so = Nominations stand that way already, so no motion is needed. Please go on.
refusal-cannot-be-suspended = The rule “{ named-ground }” cannot be suspended: it protects those who are absent, the rights of every member, or the decision itself. Please keep to it.

## Votes

refusal-no-quorum = { $present } present, and { $needed } are needed to decide anything. Please wait for more people, or take a recess.
refusal-somebody-waits = { $person } is still waiting to speak, so it is too soon to vote. Please hear them, or ask whether they give up their turn.
refusal-vote-is-open = A vote is being taken, so this must wait. Please enter the count, or break the vote off.
refusal-vote-is-over = No vote is being taken now. To vote, please put the motion to the vote first.
refusal-too-many-votes = { $counted ->
    [1] 1 vote was counted
   *[other] { $counted } votes were counted
}, but only { $present ->
    [1] 1 was in the room
   *[other] { $present } were in the room
}. Please count again.
refusal-chair-vote-not-due = The chair's own vote counts only where the rules give one and it changes the result, and here it does not. Please announce the result as the members voted.
refusal-vote-not-in-doubt = This vote is not in doubt, so there is nothing to rule on.
refusal-vote-in-doubt = Since the correction, the vote on { question-named } is in doubt. Please rule on it first: it stands, or it is void.
refusal-no-vote-to-divide = There is no result to count again: a standing count is called for right after the result is announced. Please go on.
refusal-polls-stand-so = The polls stand that way already, so no motion is needed. Please go on voting or counting.
refusal-no-waiver = The rules do not allow deciding without a quorum. Please wait for more people, or take a recess.
refusal-quorum-there = There is a quorum, or it has been waived already. Please go straight on.
refusal-consultation-only = This meeting consults and takes no votes. Please record what all agree on and what they differ about, and who goes on with it.

## Bringing a question again

refusal-nothing-tabled = No motion lies on the table. Please start an item from the agenda, or have a new motion made.
refusal-nothing-referred = No motion has been referred to a committee. Please start an item from the agenda, or have a new motion made.
refusal-nothing-put-off = No motion has been postponed or referred that could be taken up. Please start an item from the agenda, or have a new motion made.
refusal-not-adopted = This motion was not adopted, so there is nothing to rescind or amend. If the matter should come up again, please have a new motion made.
refusal-nothing-to-reconsider = There is no vote that can be reconsidered now. To change a decision, move to rescind or amend it; if the motion was lost, make a new one.
refusal-too-late-to-reconsider = A decision of an earlier meeting is not reconsidered. To change it, please move to rescind or amend it.
refusal-prevailing-side-only = Only somebody who voted with the side that won may move to reconsider. Please ask { $person } how they voted; if it was the other way, let another member move it.
refusal-reconsidered-before = This vote has been reconsidered once and cannot be again. Please go on.

## The chair

refusal-chair-is-handed-over = The chair is handed over already. Please take it back first, then hand it to somebody else.
refusal-chair-not-handed-over = The chair was not handed over, so there is nothing to take back. Please go straight on.
refusal-officer-absent = { $person }, the { $office ->
    [secretary] minute-taker
   *[chair] chair
}, is not in the room. Please mark them as arrived, or choose somebody for this meeting.

## Notice

refusal-not-noticed = “{ $title }” was not in the notice, so nothing can be decided on it at this meeting. Please discuss it only, or leave it to the next meeting; where the rules allow it, move first to take it up.
refusal-agenda-is-locked = The rules do not allow taking up what was not in the notice. Please leave it to the next meeting, and put it in that notice.
refusal-nothing-unnoticed = Everything was in the notice, so no motion is needed to take it up. Please just start the item.
refusal-nothing-to-announce = There is nothing on the agenda to announce. Please make the agenda first, then give notice.
refusal-more-than-there-are = { $count } were entered, but there are only { $of } in all. Please check both numbers.

## Steps, consultation and the public

refusal-gate-ahead = One step is still ahead: “{ named-gate }”. Please have it done and recorded first; what comes after it must wait.
refusal-gate-passed = The step “{ named-gate }” is recorded already; there is nothing to do.
refusal-gate-not-reached = For the step “{ named-gate }” there were { $count }, and { $needed } are needed. Please check the numbers; if they are right, that step must be held again.
refusal-sheet-missing = The sheet of signatures is missing. Please put it on file first, then record this step.
refusal-too-soon-after-gate = This comes too soon after the step before: at least { $days ->
    [one] one day
   *[other] { $days } days
} must lie between. Please check the date, or wait.
refusal-no-gates = There is no step to record now. Please go straight on.
refusal-no-consultation = The rules do not provide for consultation. Please have a motion made, and decide by a vote.
refusal-reserved-to-assembly = Only the residents' assembly can decide on “{ named-matter }”. Please choose “the residents' assembly decides”.
refusal-doors-are-closed = The meeting is closed to the public, so observers and residents must wait. Please open the doors again first.
refusal-doors-stand-so = The doors stand that way already, so there is nothing to change. Please go on.
refusal-no-public-time = The rules provide no time for residents. Please let a member say it for them.
refusal-public-time-stands-so = Time for residents has begun already, or is over already; there is nothing to change. Please go on.
refusal-posted-too-short = The posting is too short: it must last at least { $days ->
    [one] one day
   *[other] { $days } days
}, until { $earliest } at the earliest. Please choose a later last day.

## The owners' register

refusal-no-register = The rules of this meeting know no owners' register. Hold the meeting under the rules of an owners' assembly.
refusal-register-empty = The register needs units and owners. It has { $units } of the one and { $owners } of the other. Check the file.
refusal-unit-twice = Units { $first } and { $second } are the same one. Take one out and import again.
refusal-owner-twice = Owners { $first } and { $second } are the same one. Make them one and import again.
refusal-owner-without-unit = Owner { $line } has no unit. Add it, or take the owner out.
refusal-unit-without-area = Unit { $line } has no area: one at least is needed of land register, survey and contract.
refusal-unit-of-unknown-owner = The owner of unit { $line } is not in the register. Check the owner's number or name.
refusal-area-beyond-counting = With unit { $line } the areas together are too large to count. Check their unit.
refusal-nothing-counts = The register has { $units ->
    [1] 1 parking place
   *[other] { $units } parking places
} and nothing else, and by the rules that does not count. Add flats and shops, or change the rule.

## Written votes

refusal-deadline-missing = A written vote needs a deadline. Enter the last day on which a form counts.
refusal-written-main-only = Only a main motion is put to a written vote, and what is pending is “{ named-kind }”. Please deal with it first.
refusal-register-missing = This is counted by area, and there is no owners' register yet. Please import the register first.
refusal-nobody-entitled = There is nobody with a vote to whom a form could go. Please enter the roll or the owners' register first.
refusal-day-before = { $day } is before the day on which the vote was opened ({ $first }). Please check the date.
refusal-after-deadline = This form came back on { $day }, after the deadline of { $until }, and does not count. If the date is wrong, please correct it.
refusal-day-ahead = { $day } has not come yet; today is { $today }. Please check the date.
refusal-form-not-issued = There is no record that a form went out to { $person }, so none can come back. Please record its delivery first.
refusal-form-not-returned = No form of { $person } is on the record, so there is nothing to take back.
refusal-scan-unreadable = The scan cannot be read. Please choose another picture or PDF file.
refusal-before-deadline = The deadline is { $until } and { $missing } have not answered, so the result cannot be announced yet. Please wait until the deadline has passed or all forms are back.
refusal-out-in-writing = { question-named } is out to be voted on in writing, so the same motion cannot be made again. Please wait for the result.
refusal-written-vote-runs = The written vote on { question-named } has no result yet, so nobody can sign. Please announce the result, or break the vote off.

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
refusal-minutes-approved = These minutes have been approved already.
refusal-approved-later = Minutes are approved by a later meeting, not at once ({ $cite }).

# Numbers that do not come out.
refusal-figure-negative = The number of { named-figure } was typed as { $number }, and cannot be below 0. Check it and type it again; the other numbers are kept.
refusal-figure-too-large = The number of { named-figure } was typed as { $number }, more than the { $most } that any ballot has; a digit too many, perhaps. Check it and type it again.
refusal-figure-missing = The papers left over were typed: type the { named-figure } as well, or the sum cannot be checked.
refusal-sums-differ = { $sum ->
    [printed] { $said ->
        [1] 1 paper was printed
       *[other] { $said } papers were printed
    }, but issued and left over come to { $added }
    [issued] { $said ->
        [1] 1 paper was issued
       *[other] { $said } papers were issued
    }, but those in the box, exchanged and not returned come to { $added }
    [in-box] { $said ->
        [1] 1 paper lay in the box
       *[other] { $said } papers lay in the box
    }, but valid and invalid ones come to { $added }
    [boxes] { $said ->
        [1] 1 paper was found
       *[other] { $said } papers were found
    }, but the boxes one by one come to { $added }
   *[valid] { $said ->
        [1] 1 paper is valid
       *[other] { $said } papers are valid
    }, but for, against, abstaining and blank come to { $added }
}. Check the numbers and type them again; everything typed is kept.
refusal-too-many-issued = { $issued ->
    [1] 1 paper went out
   *[other] { $issued } papers went out
}, without those given in exchange, but only { $entitled ->
    [1] 1 person has a vote
   *[other] { $entitled } people have a vote
}. Check to whom papers were handed.
refusal-place-missing = One of the boxes has no place. Say where it stood or went, such as “main hall” or “mobile box”.
refusal-place-twice = Two of the boxes are called “{ $place }”, and nobody could tell which is which. Give one of them another name.
refusal-counts-differ = The two counts differ: { named-figure }, { $first } in the first and { $second } in the second{ $figures ->
    [1] { "" }
   *[other] {" "}({ $figures } numbers differ in all)
}. Nothing can be announced until they agree. Count again where they differ, and enter anew the count that was wrong.
refusal-second-count-missing = The papers were counted once. Let somebody else count them again without seeing the first numbers; the result can be announced when both agree.
refusal-nothing-entered = Nothing has been entered that could be announced. Enter it first.
refusal-counted-before = { $person } counted the other time. The two counts are made by different people: choose somebody else.
refusal-other-method = This vote is taken by { named-method } and cannot be entered like this. Use the form for it; to take the vote in another way, break it off first.
refusal-method-ordered = The meeting has decided that votes on this item are taken by { named-method }. To change that, a motion about the method of voting is needed first.
refusal-area-needs-names = This matter is counted by area, and a secret paper does not show whose it is. Call the roll, or ask in writing.

## Straw polls

refusal-no-straw-polls = The rules have no straw polls. To hear what people think, please open the debate; to decide, somebody makes a motion.
refusal-straw-poll-is-open = A straw poll is being counted. Please enter the hands for each answer first, or break the straw poll off.
refusal-no-straw-poll-open = No straw poll is being taken. Please write down the question first and open it.
refusal-answers-out-of-range = { $count ->
    [one] There is one answer.
   *[other] There are { $count } answers.
} A straw poll asks for { $least } to { $most }; please add or take out some.
refusal-answer-twice = The answer “{ $answer }” stands there twice. Please change one of them.
refusal-answers-not-counted = There are { $answers } answers, and { $counted ->
    [one] one number was entered
   *[other] { $counted } numbers were entered
}. Please enter one for each answer, 0 where nobody raised a hand.
refusal-too-many-hands = “{ $answer }” has { $counted ->
    [1] 1 hand
   *[other] { $counted } hands
}, and only { $present ->
    [1] 1 is in the room
   *[other] { $present } are in the room
}. Please count that answer again.
refusal-hands-twice = All answers together have { $counted ->
    [1] 1 hand
   *[other] { $counted } hands
}, and only { $present ->
    [1] 1 is in the room
   *[other] { $present } are in the room
}, with one hand each. Please look which answer was counted too high.

## Questions that follow one another

refusal-questions-out-of-range = { $count ->
    [one] There is one question.
   *[other] There are { $count } questions.
} { $least } to { $most } can follow one another; please add or take out some.
refusal-sequence-has-begun = The first of these questions has been moved already, so that they cannot be changed. Please go on question by question.
refusal-no-sequence = No question waits to be moved on this item. To put questions one after the other, please write them down first.
refusal-not-its-turn = It is not the turn of this question. Please move the one before it first.
refusal-sequence-stopped = Question { $question } was not adopted, so that those after it are not put. To go on nevertheless, somebody makes a motion.
refusal-question-undecided = Question { $question } is not decided yet. Please decide it first.
refusal-item-is-closed = The item is closed. Please choose one that is not.

## Annulled votes

refusal-vote-not-announced = This vote has not been announced, so there is nothing to annul. To stop it, please break it off.
refusal-vote-is-void = This vote is void already. Please put the question again.
refusal-procedural-vote = It was a vote about procedure: what was carried has been done, and what was lost can be moved again. A slip just now is taken back by undo.
refusal-decided-since = Something decided since rests on it: { question-named }. Please deal with that first, or move to rescind or amend what was adopted.
refusal-nothing-annulled = No question waits to be put again because its vote was annulled.

# Elections, awards, choices among options.
refusal-election-running = The election “{ $title }” on this item is not over. Please finish it, or declare it ended, before another begins.
refusal-no-election = No election is being held on the item in hand. Please begin one first.
refusal-seats-missing = With no seats nobody is elected. Please enter 1 or more.
refusal-secret-by-rule = By the rules this election is by secret ballot, not by show of hands. Please use papers.
refusal-majority-by-rule = By the rules this election takes a majority; most votes are not enough. Please keep the majority.
refusal-nominations-are-closed = Nominations are closed. To add a name, please open them again first.
refusal-nominations-are-open = Nominations are still open. Please close them before the vote.
refusal-cannot-nominate = { $by ->
    [member] Members
    [party] The party organisation
    [voters] Voters jointly
    [applicant] Applicants
   *[listed] A published list
} cannot put candidates forward under these rules. Please nominate as the rules provide.
refusal-too-few-voters = { $signed } have signed; it takes { $needed } to nominate jointly. Please add signatures.
refusal-nominee-unfit = { $purpose ->
    [options] This is a choice among options, so an option stands and not a person
   *[office] This elects people, so a person stands and not an option
}. Please check and try again.
refusal-is-candidate = { $person } is a candidate already.
refusal-option-twice = “{ $title }” is on the list already.
refusal-barred = { $person } is { $tie ->
    [near-relative] a near relative of a member of the committee
   *[committee-member] a member of the committee
} and cannot serve on the body that supervises it. Please put somebody else forward.
refusal-nomination-needs-no-second = This nomination needs no second, or has one.
refusal-nominator-cannot-second = { $person } made the nomination and cannot second it. Please let another member second.
refusal-no-answer-awaited = No candidate's answer is awaited, or it has been given.
refusal-not-standing = This candidate is not standing now, so there is nothing to withdraw.
refusal-nothing-to-weigh = There are no options yet, or no criteria to weigh them by.
refusal-tie-undecided = { $tied } candidates have equal votes. That must be decided before anything else.
refusal-no-tie = No candidates have equal votes to be decided by lot.
refusal-tie-by-round = By the rules equal votes are decided by another round, not by lot. Please open the next round.
refusal-no-candidates = Nobody stands yet. Please take nominations, and wait for the candidates' consent.
refusal-uncontested = { $candidates ->
    [1] There is 1 candidate
   *[other] There are { $candidates } candidates
} for { $seats ->
    [1] 1 seat
   *[other] { $seats } seats
}. By the rules there must be more candidates than seats. Please take further nominations.
refusal-is-contested = { $candidates ->
    [1] There is 1 candidate
   *[other] There are { $candidates } candidates
} for { $seats ->
    [1] 1 open seat
   *[other] { $seats } open seats
}, so a vote decides; they cannot be declared elected.
refusal-voted-by-rule = By the rules a vote is taken even with no more candidates than seats; they cannot be declared elected.
refusal-no-further-round = By the rules this election has one round only. Please declare it ended, with the reason why seats stay open.
refusal-candidate-is-agent = { $person } is a candidate and holds another's proxy. A candidate cannot act for anybody; please end the proxy first.
refusal-no-round-open = No round of voting is open. Please open one first.
refusal-no-write-ins = Nobody can be written in in this round.
refusal-counting-has-begun = The counting has begun, so no names can be added. Please undo the count first.
refusal-papers-missing = This round is on paper. Please fill in the papers first: issued, in the box, valid, invalid.
refusal-papers-misplaced = This round is by show of hands, so there are no papers. Please fill in the hands for each name only.
refusal-hands-counted-once = Hands are counted once. To change the numbers, please enter them again.
refusal-counters-missing = It is not said who counted. Please choose people who are here.
refusal-candidate-counts = { $person } is a candidate and can neither count nor witness. Please choose somebody else.
refusal-not-in-round = A name that was counted is not in this round. Please check; where voters wrote it in, add the name first.
refusal-marked-twice = { $candidate } appears twice in this count. Please make one line of it.
refusal-marks-above-ballots = { $candidate } has { $marks ->
    [1] 1 vote
   *[other] { $marks } votes
}, but { $ballots ->
    [1] there is only 1 marked paper or hand
   *[other] there are only { $ballots } marked papers or hands
}. Please check; what you typed is kept.
refusal-marks-above-seats = The votes add up to { $sum }, but { $ballots ->
    [1] 1 paper
   *[other] { $ballots } papers
} with at most { $seats ->
    [1] 1 name
   *[other] { $seats } names
} each can hold { $most }. Please check; what you typed is kept.
refusal-marks-below-ballots = { $ballots ->
    [1] There is 1 marked paper
   *[other] There are { $ballots } marked papers
}, but the votes add up to { $sum } only. Each has at least one name; a paper with none is blank. Please check; what you typed is kept.
refusal-name-sum-differs = For { $candidate }, for, against, abstaining and unclear come to { $sum }, but { $ballots ->
    [1] there is 1 marked paper
   *[other] there are { $ballots } marked papers
}. They must be equal. Please check; what you typed is kept.
refusal-only-names-marked = Names are only marked in this election, so { $candidate } cannot have votes against or abstentions. Please set those to 0.
refusal-sheets-differ = The listed papers come to { $sum }, but { $ballots ->
    [1] 1 paper is marked
   *[other] { $ballots } papers are marked
}. They must be equal. Please check.
refusal-sheet-empty = A line of the list has no number of papers, or no name. Papers without a name count as blank.
refusal-sheet-above-seats = A listed paper has { $marks } names for { $seats ->
    [1] 1 seat
   *[other] { $seats } seats
}, so it is spoiled. Please count it among the invalid papers.
refusal-sheet-marks-differ = { $candidate }: the listed papers come to { $listed }, but { $counted } was entered. They must be equal. Please check.
refusal-round-counts-differ = The two counts differ: { $at ->
    [name] { $candidate }, { named-figure }
   *[papers] { named-figure }
}, first { $first }, second { $second }{ $figures ->
    [1] { "" }
   *[other] { " " }({ $figures } figures differ)
}. It cannot be announced until they agree. Please count again where they differ, and enter the right number.
refusal-lots-incomplete = { $tied } candidates have equal votes, and { $named } were named. Please enter all of them in the order drawn, and nobody else.
refusal-witness-missing = Somebody must witness the drawing of lots. Please name people who are here.
refusal-nothing-to-annul = There is no election to declare void, or it has been declared void.
refusal-not-the-last-round = A later round rests on this one. Please begin with the last round.
refusal-uncounted-not-larger = Of { $present } present only { $rest } are left for the side that was not counted, no more than the { $counted } counted on the other. Count both sides.
refusal-all-sides-counted = Every side is counted in this vote, not the smaller one alone. Count those for, those against and those abstaining.
refusal-counted-by-place = { $places ->
    [1] 1 place has been counted
   *[other] { $places } places have been counted
}, and this vote is added up place by place. Enter every place, then announce the sum.
