### The words of a meeting, as in the glossary. Other files refer to these words and coin no others.

## The meeting

term-community = community
term-council = residents' deliberation council
term-meeting = meeting
term-sitting = sitting
term-agenda = agenda
term-item = item of business
term-notice = notice of meeting
term-rules = rules of order
term-recess = recess
term-resumed = resumed
term-adjournment = adjournment
term-adjourned = adjourned

## Who sits there

term-roll = roll
term-member = member
term-sign-in = sign-in
term-attend = attend with vote
term-consultative = attend without vote
term-observer = observer
term-entitled = entitled
term-present = present
term-absent = absent
term-excused = excused
term-late = late
term-left-early = left early
term-recusal = recusal
term-interest = declaration of interest
term-proxy = proxy
term-quorum = quorum
term-chair = chair
term-secretary = minute-taker
term-teller = teller
term-counter = counter of votes

## The floor

term-floor = the floor
term-speech = speech
term-queue = speaker queue
term-limit = limit of debate
term-question = question
term-neutral = neutral
term-point-of-order = point of order

## Motions

term-motion = motion
term-main-motion = main motion
term-amendment = amendment
term-second-degree = amendment to the amendment
term-substitute = substitute
term-mover = mover
term-second = second
term-seconder = seconder
term-withdraw = withdraw
term-rescind = rescind
term-reconsider = reconsider
term-lay-on-the-table = lay on the table
term-postpone = postpone to a certain time
term-refer = refer to a committee
term-previous-question = previous question
term-unanimous-consent = unanimous consent

## Votes

term-vote = vote
term-show-of-hands = show of hands
term-secret-ballot = secret ballot
term-for = for
term-against = against
term-abstention = abstention
term-spoiled = spoiled ballot
term-cast = votes cast
term-participating = taking part
term-majority = majority
term-two-thirds = two thirds or more
term-tie = tie
term-carried = carried
term-lost = lost

## The record

term-minutes = minutes
term-summary-minutes = summary minutes
term-resolution = resolution
term-decision = decision
term-action-owner = action owner
term-due-date = due date
term-signature = signature
term-correction = correction
term-archiving = archiving
