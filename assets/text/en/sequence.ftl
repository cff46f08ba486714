### Questions one after the other: whether, what, and how.

sequence-heading = Questions one after the other
sequence-explain = Each is put only if the one before was adopted. Every one is a motion of its own, with its second, debate and vote.
sequence-question = Question { $n }
sequence-question-hint = { $n ->
    [1] such as: rebuild the west shed
   *[other] such as: the committee asks for tenders
}
sequence-add = Another question
sequence-remove = Take out question { $n }
sequence-save = Save
sequence-give-up = No questions in sequence
sequence-move = Move question { $n }
sequence-mover = Mover
sequence-turn = { $turn ->
    [waiting] waits
    [next] can be moved
    [moved] before the meeting
    [adopted] adopted
    [failed] not adopted
   *[not-reached] not put
}
