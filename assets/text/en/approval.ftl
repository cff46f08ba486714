### Approval of minutes: at once, or by a later meeting, with what it corrected.

approval-title = Approval of the minutes
approval-note = Minutes stand once a meeting has approved them. Enter what a later meeting corrected as it decided; a version that was signed is never changed, and a correction makes another one.
approval-by = How they were approved
approval-by-motion = By motion
approval-by-consent = Nobody objected
approval-later = By a later meeting
approval-at-once = At the meeting itself
approval-later-day = Day of the meeting that approved them
approval-earlier-day = Day of the meeting whose minutes are approved
approval-earlier = Minutes approved
approval-day-hint = such as 2026-06-19
approval-corrections = Corrections
approval-place = Where
approval-place-hint = such as: item 3, paragraph 2
approval-strike = Strike
approval-insert = Insert
approval-add = Add a correction
approval-drop = Leave out no. { $n }
approval-record = Record it
approval-was-at-once = These minutes were approved at the meeting itself.
# $n is the number of corrections.
approval-was-by-meeting = { $n ->
    [0] These minutes were approved by the meeting of { $day } without correction.
    [one] These minutes were approved by the meeting of { $day } with one correction:
   *[other] These minutes were approved by the meeting of { $day } with { $n } corrections:
}
approval-versions = Versions of the signed file
approval-version = { $replaced ->
    [yes] Version { $n } (corrects the one before)
   *[no] Version { $n }
}
