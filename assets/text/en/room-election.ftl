### Elections, awards and choices among options, in the room.

room-election-nominate = Nominations, please
room-election-nominate-options = Options, please
room-election-open = Nominations are open
room-election-closed = Nominations are closed
room-election-vote = { $method ->
    [show-of-hands] Please raise your hands
   *[ballot] Please vote
}
room-election-counting = The votes are being counted
room-election-tie-round = Equal votes: a round between them
room-election-write-ins = Other names may be written in
room-election-round = { $n ->
    [1] { "" }
   *[other] Round { $n }
}
room-election-result = { $n ->
    [1] Result
   *[other] Result of round { $n }
}
room-election-over-issued = More papers in the box than were issued
room-election-too-few = Too few voted
room-election-void = This round is void
room-election-again = It is held again
room-election-void-all = Annulled
room-election-void-round = Round { $n } is annulled
room-election-tied = Equal votes: { $n ->
    [1] one seat
   *[other] { $n } seats
} still to be decided
room-election-lots = Lots drawn
room-election-left = { $n ->
    [1] One seat is
   *[other] { $n } seats are
} still open: another round
room-election-vacant = { $n ->
    [1] One seat stays
   *[other] { $n } seats stay
} open
room-election-acclaimed = No more candidates than seats: no vote was taken
room-election-nominated = { $by ->
    [party] nominated by { $nominator }
    [member] nominated by { $nominator }
    [voters] nominated by voters jointly
    [applicant] own application
    [listed] published before
   *[written-in] written in
}
