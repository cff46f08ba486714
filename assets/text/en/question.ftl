### What a motion says: read aloud, and shown on the screens.

## What is moved

# $text is the motion's own words or terms; $target is the motion to which it applies, $named says whether that can be called by its words, and $about is its kind.
question-says = { $kind ->
    [main-incidental] “{ $text }”
    [amend] { question-change }
    [postpone-indefinitely] to postpone this indefinitely
    [commit] { $choice ->
        [instructed] to refer this to “{ $text }”, with the instruction “{ $more }”
       *[none] to refer this to “{ $text }”
    }
    [postpone-definitely] { $choice ->
        [special] to postpone this until “{ $text }”, and to take it first then
       *[none] to postpone this until “{ $text }”
    }
    [limit-extend-debate] { question-limits }
    [previous-question] { $choice ->
        [all] to close debate and vote on every pending question
       *[one] to close debate and vote now
    }
    [lay-on-table] to lay this on the table
    [orders-of-the-day] to keep to the agenda
    [question-of-privilege] the question of privilege “{ $text }”
    [recess] to recess for { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }
    [adjourn] to adjourn
    [fix-time-to-adjourn] to continue this meeting at “{ $text }”
    [point-of-order] the point of order “{ $text }”
    [appeal] to set aside the chair's ruling on { question-target }
    [suspend-rules] to suspend the rules in order to “{ $text }”
    [object-consideration] not to consider this question
    [division-question] to divide the question into { $count } parts, each decided by itself
    [consider-seriatim] to go through the question in { $count } paragraphs, one by one
    [division-assembly] to count the vote again, standing
    [voting-method] to vote { question-method }
    [polls-close] to close the polls
    [polls-reopen] to reopen the polls
    [nominations-method] to make nominations in this way: “{ $text }”
    [nominations-close] to close nominations
    [nominations-reopen] to reopen nominations
    [excused-from-duty] to grant the request of { $about }: “{ $text }”
    [parliamentary-inquiry] the parliamentary inquiry “{ $text }”
    [request-information] the request for information “{ $text }”
    [withdraw-modify] { $choice ->
        [modify] to change { question-target } to “{ $text }”
       *[withdraw] to withdraw { question-target }
    }
    [read-papers] to have “{ $text }” read
    [take-from-table] to take { question-target } from the table
    [rescind-amend-adopted] { $choice ->
        [amend] to change the decision { question-target } to “{ $text }”
       *[rescind] to rescind the decision { question-target }
    }
    [discharge-committee] to take { question-target } back from the committee
    [reconsider] to reconsider the vote on { question-target }
    [take-up-unnoticed] to take up “{ $target }”, which was not in the notice
    [exclude-public] to close the meeting to the public, on this ground: “{ $text }”
   *[main] “{ $text }”
}

## Amendments

# $change says how an amendment changes the words; where it changes terms, $about is the kind of the motion that is amended.
question-change = { $change ->
    [strike] to strike out “{ $strike }”
    [insert] to insert “{ $text }”
    [substitute] to put “{ $text }” in place of the whole
    [terms] { $about ->
        [limit-extend-debate] { question-limits } instead
        [recess] to make the recess { $minutes ->
            [one] one minute
           *[other] { $minutes } minutes
        }
        [division-question] to make it { $count } parts
        [consider-seriatim] to make it { $count } paragraphs
        [voting-method] to vote { question-method } instead
       *[other] to change the terms of { question-about }
    }
   *[replace] to strike out “{ $strike }” and insert “{ $text }”
}
# $seconds is 0 where the length of speeches does not change, $speeches where their number does not.
question-limits = { $seconds ->
    [0] to limit everybody to { question-times }
   *[other] { $speeches ->
        [0] to allow { question-length } for each speech
       *[other] to allow everybody { question-times } of { question-length }
    }
}
question-times = { $speeches ->
    [one] one speech
   *[other] { $speeches } speeches
}
# $minutes minutes and $rest seconds.
question-length = { $rest ->
    [0] { question-whole-minutes }
   *[other] { $minutes ->
        [0] { $rest ->
            [1] 1 second
           *[other] { $rest } seconds
        }
       *[other] { question-whole-minutes } and { $rest ->
            [1] 1 second
           *[other] { $rest } seconds
        }
    }
}
question-whole-minutes = { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}
question-method = { $choice ->
    [standing] by rising
    [roll-call] by roll call
    [ballot] by secret ballot
   *[show-of-hands] by show of hands
}

## Another motion, named

# Main motions and amendments are called by their words, anything else by its kind.
question-target = { $named ->
    [yes] “{ $target }”
   *[no] { question-about }
}
question-named = { $named ->
    [yes] “{ $motion }”
   *[no] { question-about }
}
question-about = { $about ->
    [amend] the amendment
    [postpone-indefinitely] the motion to postpone indefinitely
    [commit] the motion to refer
    [postpone-definitely] the motion to postpone
    [limit-extend-debate] the motion about limits of debate
    [previous-question] the motion to close debate
    [lay-on-table] the motion to lay on the table
    [orders-of-the-day] the call to keep to the agenda
    [question-of-privilege] the question of privilege
    [recess] the motion to recess
    [adjourn] the motion to adjourn
    [fix-time-to-adjourn] the motion about when to continue
    [point-of-order] the point of order
    [appeal] the appeal
    [suspend-rules] the motion to suspend the rules
    [object-consideration] the objection to considering the question
    [division-question] the motion to divide the question
    [consider-seriatim] the motion to go paragraph by paragraph
    [division-assembly] the call for a standing count
    [voting-method] the motion about how to vote
    [polls-close] the motion to close the polls
    [polls-reopen] the motion to reopen the polls
    [nominations-method] the motion about how to nominate
    [nominations-close] the motion to close nominations
    [nominations-reopen] the motion to reopen nominations
    [excused-from-duty] the request to be excused
    [parliamentary-inquiry] the parliamentary inquiry
    [request-information] the request for information
    [withdraw-modify] the request to withdraw or change a motion
    [read-papers] the request to have papers read
    [take-from-table] the motion to take from the table
    [rescind-amend-adopted] the motion to rescind or amend a decision
    [discharge-committee] the motion to discharge the committee
    [reconsider] the motion to reconsider
    [take-up-unnoticed] the motion to take up an item without notice
    [exclude-public] the motion to close the meeting to the public
   *[other] the motion before it
}
