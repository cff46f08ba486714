### The phases of a meeting.

phase-steps = Phases of the meeting
phase-step-prepare = Prepare
phase-step-sign-in = Sign-in
phase-step-session = Session
phase-step-close = Adjourn
phase-step-minutes = Minutes
phase-step-sign = Sign
phase-step-archive = Archive

phase-preparing = preparing
phase-signing-in = signing in
phase-in-session = in session
phase-recess = in recess
phase-adjourned = adjourned
phase-signing = being signed
phase-signed = signed

phase-open-sign-in = Open the sign-in
phase-open-sign-in-note = Agenda and roll can still be changed afterwards.
phase-open-sitting = Call to order
phase-recess-minutes = Minutes of recess
phase-recess-begin = Take a recess
phase-recess-left = { $time } of recess left
phase-recess-since = In recess since { $time }
phase-resume = Resume
