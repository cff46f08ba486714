//! Whether a count can be: every number, every sum, and who counted. A refusal names the numbers.

use super::{
    Election, Round,
    count::{CandidateMarks, MarkedSheet, Number, RoundCount},
    round::RoundMethod,
};
use crate::{
    ballot::{Figure, Pass},
    ids::{CandidateId, PersonId},
    meeting::Meeting,
    quorum,
    refusal::Refusal,
    rules::Marking,
    vote::Choice,
};

/// More papers or hands than any hall has seen.
const MOST: Number = 1_000_000;

/// Checks a count against its round.
pub(super) fn check(
    meeting: &Meeting,
    election: &Election,
    round: &Round,
    pass: Pass,
    count: &RoundCount,
) -> Result<(), Refusal> {
    let voters = quorum::count(round.terms.electorate.len());
    counters(meeting, election, round, pass, count)?;
    let ballots = match (round.terms.method, &count.papers) {
        (RoundMethod::Ballot, Some(papers)) => {
            papers.check(voters)?;
            papers.valid - papers.blank
        }
        (RoundMethod::Ballot, None) => return Err(Refusal::PapersMissing),
        (RoundMethod::ShowOfHands, papers) => {
            if papers.is_some() || !count.sheets.is_empty() {
                return Err(Refusal::PapersMisplaced);
            }
            if pass == Pass::Second {
                return Err(Refusal::HandsCountedOnce);
            }
            hands(count, voters)?
        }
    };
    // Whatever is on the papers, they count for nothing.
    if count.is_overfull() {
        return Ok(());
    }
    let checked = Checked { election, round, ballots };
    checked.sheets(count)?;
    let marking = election.plan.marking;
    if !count.marks.is_empty() {
        checked.known(&count.marks)?;
    }
    checked.marks(&count.kept(&round.terms.candidates, marking).marks)?;
    checked.both(count)
}

/// Who counted is on the roll, stands for nothing here, and did not count the other time.
fn counters(
    meeting: &Meeting,
    election: &Election,
    round: &Round,
    pass: Pass,
    count: &RoundCount,
) -> Result<(), Refusal> {
    if round.terms.method == RoundMethod::Ballot && count.counters.is_empty() {
        return Err(Refusal::CountersMissing);
    }
    let other = match pass {
        Pass::First => Pass::Second,
        Pass::Second => Pass::First,
    };
    let before = round.count(other).map_or(&[][..], |count| &count.counters);
    for (nth, person) in count.counters.iter().enumerate() {
        meeting.on_roll(*person)?;
        impartial(election, *person)?;
        if count.counters[..nth].contains(person) {
            return Err(Refusal::NamedTwice { person: *person });
        }
        if before.contains(person) {
            return Err(Refusal::CountedBefore { person: *person });
        }
    }
    Ok(())
}

/// Candidates neither count nor watch.
pub(super) fn impartial(election: &Election, person: PersonId) -> Result<(), Refusal> {
    if election.has_person(person) { Err(Refusal::CandidateCounts { person }) } else { Ok(()) }
}

/// How many hands a name can have.
fn hands(count: &RoundCount, voters: u32) -> Result<Number, Refusal> {
    let Some(voting) = count.voting else { return Ok(Number::from(voters)) };
    possible(Figure::InBox, voting)?;
    if voting > Number::from(voters) {
        let counted = u64::try_from(voting).unwrap_or(0);
        return Err(Refusal::TooManyVotes { counted, present: voters });
    }
    Ok(voting)
}

fn possible(figure: Figure, number: Number) -> Result<(), Refusal> {
    if number < 0 {
        return Err(Refusal::FigureNegative { figure, number });
    }
    if number > MOST {
        return Err(Refusal::FigureTooLarge { figure, number, most: MOST });
    }
    Ok(())
}

/// A count whose papers or hands have been checked.
struct Checked<'a> {
    election: &'a Election,
    round: &'a Round,
    /// Marked papers, or hands that could be shown.
    ballots: Number,
}

impl Checked<'_> {
    fn on_paper(&self) -> bool {
        self.round.terms.method == RoundMethod::Ballot
    }

    fn in_round(&self, candidate: CandidateId) -> Result<(), Refusal> {
        let known = self.round.terms.candidates.contains(&candidate);
        if known { Ok(()) } else { Err(Refusal::NotInRound) }
    }

    /// Every name is one of the round, and counted once.
    fn known(&self, marks: &[CandidateMarks]) -> Result<(), Refusal> {
        for (nth, one) in marks.iter().enumerate() {
            self.in_round(one.candidate)?;
            if marks[..nth].iter().any(|other| other.candidate == one.candidate) {
                return Err(Refusal::MarkedTwice { candidate: one.candidate });
            }
            let figures = [
                (Figure::For, one.favour),
                (Figure::Against, one.against),
                (Figure::Abstain, one.abstain),
                (Figure::Invalid, one.unclear),
            ];
            for (figure, number) in figures {
                possible(figure, number)?;
            }
        }
        Ok(())
    }

    /// The marks fit the papers, name by name and together.
    fn marks(&self, marks: &[CandidateMarks]) -> Result<(), Refusal> {
        let ballots = self.ballots;
        for one in marks {
            let (candidate, sum) = (one.candidate, one.sum());
            match self.election.plan.marking {
                Marking::Block | Marking::Approval if sum != one.favour => {
                    return Err(Refusal::OnlyNamesMarked { candidate });
                }
                Marking::PerName if self.on_paper() && sum != ballots => {
                    return Err(Refusal::NameSumDiffers { candidate, sum, ballots });
                }
                Marking::Block | Marking::Approval | Marking::PerName => {}
            }
            if sum > ballots {
                return Err(Refusal::MarksAboveBallots { candidate, marks: sum, ballots });
            }
        }
        let sum: Number = marks.iter().map(|one| one.favour).sum();
        match self.election.plan.marking {
            Marking::Block | Marking::Approval if self.on_paper() && sum < ballots => {
                Err(Refusal::MarksBelowBallots { sum, ballots })
            }
            Marking::Block => {
                let seats = self.round.terms.seats;
                let most = ballots.saturating_mul(Number::from(seats));
                if sum <= most {
                    return Ok(());
                }
                Err(Refusal::MarksAboveSeats { sum, ballots, seats, most })
            }
            Marking::Approval | Marking::PerName => Ok(()),
        }
    }

    /// Every group of papers can be, and together they are the marked papers.
    fn sheets(&self, count: &RoundCount) -> Result<(), Refusal> {
        if count.sheets.is_empty() {
            return Ok(());
        }
        for sheet in &count.sheets {
            self.sheet(sheet)?;
        }
        let sum = count.sheets.iter().map(|sheet| sheet.papers).sum();
        if sum == self.ballots {
            return Ok(());
        }
        Err(Refusal::SheetsDiffer { sum, ballots: self.ballots })
    }

    fn sheet(&self, sheet: &MarkedSheet) -> Result<(), Refusal> {
        possible(Figure::Valid, sheet.papers)?;
        if sheet.papers == 0 || sheet.marks.is_empty() {
            return Err(Refusal::SheetEmpty);
        }
        let marking = self.election.plan.marking;
        for (nth, mark) in sheet.marks.iter().enumerate() {
            let candidate = mark.candidate;
            self.in_round(candidate)?;
            if sheet.marks[..nth].iter().any(|other| other.candidate == candidate) {
                return Err(Refusal::MarkedTwice { candidate });
            }
            let plain = matches!(mark.choice, None | Some(Choice::For));
            if marking != Marking::PerName && !plain {
                return Err(Refusal::OnlyNamesMarked { candidate });
            }
        }
        let (marks, seats) = (quorum::count(sheet.marks.len()), self.round.terms.seats);
        if marking == Marking::Block && marks > seats {
            return Err(Refusal::SheetAboveSeats { marks, seats });
        }
        Ok(())
    }

    /// Where both were entered, the list of papers comes to the same marks.
    fn both(&self, count: &RoundCount) -> Result<(), Refusal> {
        if count.sheets.is_empty() || count.marks.is_empty() {
            return Ok(());
        }
        let marking = self.election.plan.marking;
        for listed in count.listed(&self.round.terms.candidates, marking) {
            let said = count.at(listed.candidate);
            let figures = [
                (listed.favour, said.favour),
                (listed.against, said.against),
                // What is unclear at a name on a paper is listed like a name left out.
                (listed.abstain, said.abstain + said.unclear),
            ];
            if let Some((listed_marks, counted)) = figures.into_iter().find(|(a, b)| a != b) {
                let candidate = listed.candidate;
                return Err(Refusal::SheetMarksDiffer { candidate, listed: listed_marks, counted });
            }
        }
        Ok(())
    }
}
