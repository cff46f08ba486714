### The list of an electorate: who may vote and who acts for whom, never how anybody voted.

electorate-title = { $body }: electorate list
electorate-meeting = Meeting
electorate-question = Question
electorate-question-closed = a vote of the closed part
electorate-question-none = none yet: the list if a vote were opened now
# $opened: yes for the list of a vote.
electorate-when = { $opened ->
    [yes] Vote opened
   *[no] As of
}
electorate-counts = Numbers
    .value = { $electors } entitled to vote, { $represented } of them represented; { $members } on the roll
electorate-order = Order
    .value = { $order ->
        [alphabetical] alphabetical
        [strokes] by strokes of the surname
       *[roll] as on the roll
    }
electorate-column = { $column ->
    [number] No.
    [name] Name
    [seat] Seat or address
    [capacity] Capacity
    [area] Area (m²)
    [principal] Member
    [agent] Proxy
    [form] Written form
   *[remark] Remarks
}
electorate-capacity = { $capacity ->
    [member] member
    [consultative] { term-consultative }
   *[observer] { term-observer }
}
electorate-represented = by { $agent }
electorate-admitted = admitted { $time }
electorate-section-proxies = Members represented and their proxies
electorate-form = { $kept ->
    [yes] scan on file
   *[no] no scan
}
electorate-over-the-cap = beyond the limit, not counted
electorate-ended = ended { $time }
electorate-section-barred = Members present or represented without a vote in this vote
electorate-bar = { $name }: { $why ->
    [recused] recused
    [over-the-cap] the proxy holds more than may count
    [came-late] came after the vote was opened
    [away] away, with no proxy in the room, or with one for elections alone
   *[no-vote] no vote
}
electorate-note = This list does not say how anybody voted.
