### From a key to its name, for other texts to use within a sentence.

# The kind of a motion, without an article.
named-kind = { $kind ->
    [main-incidental] incidental main motion
    [amend] amendment
    [amend-secondary] amendment to the amendment
    [postpone-indefinitely] motion to postpone indefinitely
    [commit] motion to refer
    [postpone-definitely] motion to postpone
    [limit-extend-debate] motion about limits of debate
    [previous-question] motion to close debate
    [lay-on-table] motion to lay on the table
    [orders-of-the-day] call to keep to the agenda
    [question-of-privilege] question of privilege
    [recess] motion to recess
    [adjourn] motion to adjourn
    [fix-time-to-adjourn] motion about when to continue
    [point-of-order] point of order
    [appeal] appeal
    [suspend-rules] motion to suspend the rules
    [object-consideration] objection to consideration
    [division-question] motion to divide the question
    [consider-seriatim] motion to go paragraph by paragraph
    [division-assembly] call for a standing count
    [voting-method] motion about how to vote
    [polls-close] motion to close the polls
    [polls-reopen] motion to reopen the polls
    [nominations-method] motion about how to nominate
    [nominations-close] motion to close nominations
    [nominations-reopen] motion to reopen nominations
    [excused-from-duty] request to be excused
    [parliamentary-inquiry] parliamentary inquiry
    [request-information] request for information
    [withdraw-modify] request to withdraw or modify a motion
    [read-papers] request to read papers
    [take-from-table] motion to take from the table
    [rescind-amend-adopted] motion to rescind or amend a decision
    [discharge-committee] motion to discharge a committee
    [reconsider] motion to reconsider
    [take-up-unnoticed] motion to take up an item without notice
    [exclude-public] motion to exclude the public
   *[main] main motion
}
# The short name of a rule.
named-ground = { $ground ->
   *[one-question] { ground-one-question }
    [motion-first] { ground-motion-first }
    [uninterrupted] { ground-uninterrupted }
    [right-to-speak] { ground-right-to-speak }
    [right-to-vote] { ground-right-to-vote }
    [full-debate] { ground-full-debate }
    [amending] { ground-amending }
    [turn] { ground-turn }
    [speech-number] { ground-speech-number }
    [side-first] { ground-side-first }
    [chair-neutral] { ground-chair-neutral }
    [undebatable] { ground-undebatable }
    [decorum] { ground-decorum }
    [withdrawing] { ground-withdrawing }
    [reconsidering] { ground-reconsidering }
    [prevailing-side] { ground-prevailing-side }
    [renewing] { ground-renewing }
    [notice] { ground-notice }
    [quorum] { ground-quorum }
    [proxies] { ground-proxies }
    [closed-doors] { ground-closed-doors }
    [gates] { ground-gates }
    [consultation] { ground-consultation }
    [publication] { ground-publication }
    [chair-vote] { ground-chair-vote }
    [suspending] { ground-suspending }
    [appealing] { ground-appealing }
}
# A step before or after the decision.
named-gate = { $gate ->
    [party-proposal] { gate-party-proposal }
    [committees-consult] { gate-committees-consult }
    [party-members-deliberate] { gate-party-members-deliberate }
    [resolution] { gate-resolution }
    [resolution-published] { gate-resolution-published }
   *[result-published] { gate-result-published }
}
# Those who may demand a meeting.
named-group = { $group ->
    [residents] { group-residents }
    [household-representatives] { group-household-representatives }
    [households] { group-households }
    [residents-groups] { group-residents-groups }
    [residents-representatives] { group-residents-representatives }
    [villagers] { group-villagers }
    [villagers-representatives] { group-villagers-representatives }
    [women] { group-women }
    [owners] { group-owners }
   *[councillors] { group-councillors }
}
# A class of matters.
named-matter = { $matter ->
   *[none] { matter-none }
    [owners-rules] { matter-owners-rules }
    [owners-covenant] { matter-owners-covenant }
    [owners-committee] { matter-owners-committee }
    [owners-manager] { matter-owners-manager }
    [owners-fund-use] { matter-owners-fund-use }
    [owners-fund-raise] { matter-owners-fund-raise }
    [owners-rebuild] { matter-owners-rebuild }
    [owners-common-parts] { matter-owners-common-parts }
    [owners-other] { matter-owners-other }
    [residents-charter] { matter-residents-charter }
    [residents-covenant] { matter-residents-covenant }
    [eight-votes] { matter-eight-votes }
}

# A number that is typed when papers are counted.
named-figure = { $figure ->
    [printed] papers printed
    [unused] papers left over
    [issued] papers issued
    [exchanged] papers exchanged
    [not-returned] papers not returned
    [in-box] papers in the box
    [invalid] invalid papers
    [valid] valid papers
    [blank] blank papers
    [box] papers in one box
    [for] papers for
    [against] papers against
   *[abstain] papers marked as abstaining
}

# A method of voting.
named-method = { $method ->
    [standing] { method-standing }
    [roll-call] { method-roll-call }
    [ballot] { method-ballot }
    [written] { method-written }
   *[show-of-hands] { method-show-of-hands }
}

# How a form goes out or comes back.
named-way = { $how ->
    [door] { written-way-door }
    [venue] { written-way-venue }
    [post] { written-way-post }
    [electronic] { written-way-electronic }
   *[posted] { written-way-posted }
}

# What a form says.
named-form-choice = { $choice ->
    [for] { written-choice-for }
    [against] { written-choice-against }
    [abstain] { written-choice-abstain }
   *[invalid] { written-choice-invalid }
}
