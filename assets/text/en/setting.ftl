### Rules that vary from place to place: the name of each and what can be chosen. The default is the value in the rule set.

setting-floor-speech-seconds = Length of a speech (seconds)
setting-floor-speeches-per-question = Speeches of one person on a question
setting-floor-side-required = Speakers state their side first
setting-floor-mover-replies = The mover may reply once more at the end
setting-floor-public-time-minutes = Time for residents (minutes)
setting-floor-public-time-seconds = Time for each resident (seconds)
setting-motions-second-required = Motions need a second
setting-votes-ask-abstain = The chair asks for abstentions
setting-votes-ballot-second-count = Secret papers are counted twice, by different people
setting-votes-ballot-blank = A blank paper counts as
setting-votes-ballot-blank-abstention = an abstention
setting-votes-ballot-blank-nothing = nothing: nobody took part by it
setting-quorum-fixed = The quorum is this number of members
setting-quorum-recused-count = Members who are recused still count for the quorum
setting-proxies-per-agent = Members that one agent may represent
setting-convening-notice-count = How days of notice are counted
setting-convening-notice-count-from-next-day = Without the day of notice, with the day of the meeting
setting-convening-notice-count-full-days-between = Without the day of notice and the day of the meeting
setting-gates-1-days-after = Days from the proposal to the consultation
setting-gates-2-days-after = Days from the consultation to the party members' meeting
setting-gates-3-days-after = Days from the party members' meeting to the resolution
setting-yes = Yes
setting-no = No
setting-none = None
setting-default = Default: { $value }
setting-bounds = { $min } to { $max }
