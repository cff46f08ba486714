### Templates of meetings: name, a sentence, a name for the body; titles of items and names of
### parties. Other words for a party are parted by bars.

template-residents-council = Residents' council
    .about = One or two questions, talked through and then decided.
    .body = Our Residents' Council
template-owners-assembly = Owners' assembly
    .about = Reports, then votes by heads and by area on what matters most.
    .body = Our Owners' Assembly
template-representatives-monthly = Representatives' monthly meeting
    .about = Once a month: what was done, what is decided next.
    .body = Our Residents' Representatives
template-weekly = Weekly half hour
    .about = Thirty minutes: who does what by when, without votes.
    .body = Our Weekly Meeting
template-hearing = Hearing
    .about = Explain the plan, hear everybody, sum up what was said.
    .body = Our Public Hearing
template-mediation = Mediation
    .about = Both sides are heard; what they agree on is written down.
    .body = Our Mediation Committee
template-one-three-n = Council of 1+3+N
    .about = Residents' committee, owners' committee and property company at one table, with all concerned.
    .body = Our Council of 1+3+N
template-round-table = Round table
    .about = Everybody speaks in turn; no motions, just notes.
    .body = Our Round Table

## Items

template-item-agree-agenda = Agree the agenda
template-item-actions-taken = What became of earlier decisions
template-item-question = The question
template-item-second-question = The second question
template-item-open-proposals = Open proposals
template-item-next-meeting = Date of the next meeting
template-item-choose-tellers = Choose tellers
template-item-committee-report = Report of the owners' committee
template-item-accounts = Repair fund and common income
template-item-committee-election = Election of the owners' committee
template-item-owners-questions = Owners' questions
template-item-month-report = The committee's month
template-item-representatives-voices = What representatives have heard
template-item-last-week = How last week's work went
template-item-this-week = What is up this week
template-item-hand-out-work = Who does it, and by when
template-item-reminders = Reminders
template-item-hearing-rules = How the hearing works
template-item-explain-plan = The plan is explained
template-item-hear-concerned = Those concerned are heard
template-item-hear-public = Other residents are heard
template-item-answer-voices = Answers to what was said
template-item-sum-up-voices = What was said is summed up
template-item-mediation-rules = How mediation works
template-item-hear-first-side = The first side is heard
template-item-hear-second-side = The second side is heard
template-item-name-differences = What divides them
template-item-look-for-ways = Looking for a way
template-item-write-agreement = The agreement is written down
template-item-three-parties-speak = The three parties explain
template-item-others-speak = Others are heard
template-item-find-consensus = What all agree on
template-item-introductions = Introductions
template-item-round-of-talk = Everybody speaks in turn
template-item-sum-up = What was said is summed up

## Parties that must have a seat

party-neighbourhood-committee = Residents' committee
    .also = Neighbourhood committee
party-owners-committee = Owners' committee
    .also = Property management committee
party-property-company = Property company
    .also = Property manager
party-first-side = First side
    .also = Applicant
party-second-side = Second side
    .also = Respondent
party-mediator = Mediator
    .also = People's mediator

## Calendar file

invitation-when = { $when }, about { $n } minutes
invitation-agenda = Agenda:
invitation-item = { $n ->
    [0] { $number }. { $title }
   *[other] { $number }. { $title } ({ $n } minutes)
}
