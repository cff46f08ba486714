### Correcting an entry of the record.

correct-open = Correct
correct-what = What is wrong
correct-time = The time
correct-person = The person
correct-never = It did not happen
correct-tally = The count
correct-answer = An answer
correct-person-right = It was
correct-reason = Reason
correct-submit = Correct
correct-done = corrected
correct-note = The entry and its correction both stand in the record.
