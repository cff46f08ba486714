### Straw polls: what people think, and no decision.

straw-heading = Straw poll
straw-not-binding = It asks what people think: it decides nothing and binds nobody
straw-question = Question
straw-question-hint = such as: on which side should the rack go?
straw-answer = Answer { $n }
straw-add-answer = Another answer
straw-remove-answer = Take out answer { $n }
straw-several = Several answers allowed
straw-open = Ask for hands
straw-hands = { $answer }: hands
straw-missing = { $present } in the room, { $n } without a hand
straw-all = { $present } in the room, all counted
straw-too-many = { $n } too many: { $present } are in the room, with one hand each
straw-of-present = { $present } in the room, several answers allowed
straw-answer-too-many = “{ $answer }” has { $n }, and { $present } are in the room
straw-unreadable = One of these is not a number
straw-count = Show the count
straw-abandon = Break off
straw-counted = Straw poll, for information only
