### What forms to be filled in and the summary of a meeting are called, and what for.

papers-consent-form = Household consultation
    .what = One for each household, for going from door to door; with names once there is a register.
papers-proxy-form = Appointment of a proxy
    .what = For whoever cannot come and lets somebody else vote.
papers-requisition-form = Requisition of a meeting
    .what = Members or residents demand a meeting and sign.
papers-signature-agreement = Agreement on electronic signatures
    .what = Signed once by hand, so that electronic signatures count.
papers-gate-sheets = Sheets of the four deliberations
    .what = One for each step, signed by those who were there.
papers-proxy-list = List of proxies
    .what = To check each proxy form before the vote.
papers-large-minutes = Large-print minutes
    .what = The same minutes in type of at least 18 points.
papers-summary-minutes = Summary of decisions
    .what = What was decided, and no debate; in Chinese as an official paper (GB/T 9704).
papers-result-sheet = Result sheet
    .what = One for each vote, by heads and by area.
papers-lacking-steps = The rules of this meeting set no steps before a decision.
