//! What makes a rule set unusable: rules that contradict one another, or that nobody could keep.

use super::{Choice, GateKind, NoticeRule, RuleSet, Share, Threshold};
use crate::convening::{HolidayFault, HolidayList};

/// Why a rule set cannot be used, and where that stands in it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{at}: {why}")]
pub struct RuleFault {
    /// The field: names with dots (`votes.ordinary.share`).
    pub at: String,
    /// What is wrong there.
    pub why: Contradiction,
}

/// What is wrong with a rule.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Contradiction {
    /// A share that nothing or everything reaches.
    #[error("nothing and nobody can reach {num}/{den} in this way")]
    ImpossibleShare {
        /// Numerator.
        num: u32,
        /// Denominator.
        den: u32,
    },
    /// A speech of no length, or none at all.
    #[error("it leaves no time to speak")]
    NoSpeakingTime,
    /// The last day of validity lies before the first, or is no day.
    #[error("the set ends before it begins")]
    EndsBeforeItBegins,
    /// Not a day in the form `YYYY-MM-DD`.
    #[error("{0} is not a day")]
    NotADay(String),
    /// A kind of motion without a row of the table.
    #[error("there is no row for this kind of motion")]
    RowMissing,
    /// Without main motions nothing could be decided.
    #[error("no main motion can be made")]
    NoMainMotion,
    /// Two ranked kinds cannot have one rank, unless they are amendments or main motions.
    #[error("{0} has the same rank")]
    RankTaken(String),
    /// A setting names no parameter, or its default cannot be chosen.
    #[error("the default cannot be chosen")]
    BadSetting,
    /// A fixed number of nobody.
    #[error("a number of nobody decides nothing")]
    FixedAtNothing,
    /// A gate that nothing passes, or two of one name.
    #[error("the gate cannot be passed")]
    BadGate,
    /// Days are counted by holidays, and no list of them is named.
    #[error("it counts by holidays and names no list of them")]
    NoHolidayList,
    /// The list of holidays that the set holds cannot be used.
    #[error("{0}")]
    BadHolidays(HolidayFault),
}

impl RuleSet {
    /// What is wrong with the set, if anything.
    #[must_use]
    pub fn fault(&self) -> Option<RuleFault> {
        self.days_fault()
            .or_else(|| self.notice_fault())
            .or_else(|| self.shares_fault())
            .or_else(|| self.proxies_fault())
            .or_else(|| self.floor_fault())
            .or_else(|| self.motions_fault())
            .or_else(|| self.gates_fault())
            .or_else(|| self.settings_fault())
    }

    fn days_fault(&self) -> Option<RuleFault> {
        let days = [("valid_from", Some(&self.valid_from)), ("valid_to", self.valid_to.as_ref())];
        for (at, day) in days {
            if let Some(day) = day.filter(|day| !is_day(day)) {
                return Some(fault(at, Contradiction::NotADay(day.clone())));
            }
        }
        let ends = self.valid_to.as_ref().is_some_and(|to| *to < self.valid_from);
        ends.then(|| fault("valid_to", Contradiction::EndsBeforeItBegins))
    }

    fn notice_fault(&self) -> Option<RuleFault> {
        let named =
            |notice: &NoticeRule| notice.holidays.is_some() || !notice.count.needs_holidays();
        if self.convening.notice.as_ref().is_some_and(|notice| !named(notice)) {
            return Some(fault("convening.notice.holidays", Contradiction::NoHolidayList));
        }
        let bad = self.convening.holidays.as_ref().and_then(HolidayList::fault)?;
        Some(fault("convening.holidays", Contradiction::BadHolidays(bad)))
    }

    fn shares_fault(&self) -> Option<RuleFault> {
        let quorum = [
            ("quorum.share".to_owned(), Some(self.quorum.share)),
            ("quorum.of_the_rest".to_owned(), self.quorum.of_the_rest),
            ("convening.agenda.take_up".to_owned(), self.convening.agenda.take_up),
        ];
        let requisitions = self.convening.requisitions.iter().enumerate();
        let composed = self.convening.composition.iter().enumerate();
        let hurdles = self.elections.iter().flat_map(|rule| {
            let further = rule.further.iter().map(|hurdle| ("further", hurdle));
            std::iter::once(("first", &rule.first)).chain(further)
        });
        let hurdles = hurdles.flat_map(|(which, hurdle)| {
            [("share", hurdle.share), ("turnout", hurdle.turnout)]
                .map(|(field, share)| (format!("elections.{which}.{field}"), share))
        });
        let shares = quorum
            .into_iter()
            .chain(hurdles)
            .chain(
                requisitions
                    .map(|(n, r)| (format!("convening.requisitions.{n}.share"), Some(r.share))),
            )
            .chain(
                composed.map(|(n, c)| (format!("convening.composition.{n}.share"), Some(c.share))),
            );
        for (at, share) in shares {
            if let Some(share) = share
                && let Some(why) = share_fault(share)
            {
                return Some(RuleFault { at, why });
            }
        }
        if self.quorum.fixed == Some(0) {
            return Some(fault("quorum.fixed", Contradiction::FixedAtNothing));
        }
        self.thresholds().into_iter().find_map(|(at, threshold)| threshold_fault(&at, threshold))
    }

    /// Every threshold of the set with its place.
    fn thresholds(&self) -> Vec<(String, &Threshold)> {
        let votes = &self.votes;
        let mut all = vec![
            ("votes.ordinary".to_owned(), &votes.ordinary),
            ("votes.two_thirds".to_owned(), &votes.two_thirds),
        ];
        all.extend(votes.procedural.iter().map(|t| ("votes.procedural".to_owned(), t)));
        all.extend(
            votes
                .by_kind
                .iter()
                .map(|(kind, t)| (format!("votes.by_kind.{}", crate::view::name_of(kind)), t)),
        );
        all.extend(votes.matters.iter().filter_map(|(key, matter)| {
            matter.threshold.as_ref().map(|t| (format!("votes.matters.{key}.threshold"), t))
        }));
        all
    }

    /// A limit that lets nobody act for anybody is no rule of proxies: the set has none.
    fn proxies_fault(&self) -> Option<RuleFault> {
        let rule = self.proxies.as_ref()?;
        if rule.per_agent == Some(0) {
            return Some(fault("proxies.per_agent", Contradiction::FixedAtNothing));
        }
        let why = rule.per_agent_share.and_then(share_fault)?;
        Some(fault("proxies.per_agent_share", why))
    }

    fn floor_fault(&self) -> Option<RuleFault> {
        let floor = &self.floor;
        let none = |at| Some(fault(at, Contradiction::NoSpeakingTime));
        if floor.speech_seconds == 0 {
            return none("floor.speech_seconds");
        }
        if floor.question_seconds == 0 {
            return none("floor.question_seconds");
        }
        if floor.speeches_per_question == Some(0) {
            return none("floor.speeches_per_question");
        }
        match &floor.public_time {
            Some(public) if public.minutes == 0 || public.seconds == 0 => none("floor.public_time"),
            Some(_) | None => None,
        }
    }

    fn motions_fault(&self) -> Option<RuleFault> {
        use crate::motion::KindName;
        let motions = &self.motions;
        if !motions.kinds.contains(&KindName::Main) {
            return Some(fault("motions.kinds", Contradiction::NoMainMotion));
        }
        for kind in &motions.kinds {
            if !motions.rows.contains_key(kind) {
                let at = format!("motions.rows.{}", crate::view::name_of(kind));
                return Some(RuleFault { at, why: Contradiction::RowMissing });
            }
        }
        let ranked = motions.kinds.iter().filter_map(|kind| {
            motions.rows.get(kind).and_then(|row| row.rank).map(|rank| (*kind, rank))
        });
        let mut taken: Vec<(KindName, u8)> = Vec::new();
        for (kind, rank) in ranked {
            let same = taken.iter().find(|(other, r)| *r == rank && !kind.shares_rank(*other));
            if let Some((other, _)) = same {
                let at = format!("motions.rows.{}.rank", crate::view::name_of(&kind));
                let why = Contradiction::RankTaken(crate::view::name_of(other));
                return Some(RuleFault { at, why });
            }
            taken.push((kind, rank));
        }
        None
    }

    fn gates_fault(&self) -> Option<RuleFault> {
        for (n, gate) in self.gates.iter().enumerate() {
            let at = format!("gates.{n}");
            let twice = self.gates[..n].iter().any(|other| other.key == gate.key);
            let posted = gate.kind == GateKind::Posted;
            if gate.key.is_empty() || twice || posted != (gate.posted_days > 0) {
                return Some(RuleFault { at, why: Contradiction::BadGate });
            }
            for (field, share) in [("quorum", gate.quorum), ("majority", gate.majority)] {
                if let Some(why) = share.and_then(share_fault) {
                    return Some(RuleFault { at: format!("{at}.{field}"), why });
                }
            }
        }
        None
    }

    /// The default of every setting must be among what may be chosen.
    fn settings_fault(&self) -> Option<RuleFault> {
        let bad =
            |n: usize| RuleFault { at: format!("settings.{n}"), why: Contradiction::BadSetting };
        self.settings.iter().enumerate().find_map(|(n, setting)| {
            // A field that is left out has its default: none, or no.
            let value = self.value_at(&setting.path);
            let fits = match &value {
                Some(value) => setting.choice.allows(value),
                None => match &setting.choice {
                    Choice::Number { none, .. } => *none,
                    Choice::YesNo => true,
                    Choice::OneOf { .. } => false,
                },
            };
            (!fits).then(|| bad(n))
        })
    }
}

fn fault(at: &str, why: Contradiction) -> RuleFault {
    RuleFault { at: at.to_owned(), why }
}

fn share_fault(share: Share) -> Option<Contradiction> {
    let why = Contradiction::ImpossibleShare { num: share.num, den: share.den };
    (!share.is_possible()).then_some(why)
}

fn threshold_fault(at: &str, threshold: &Threshold) -> Option<RuleFault> {
    if let Some(why) = share_fault(threshold.share) {
        return Some(RuleFault { at: format!("{at}.share"), why });
    }
    if let Some(why) = threshold.turnout.and_then(share_fault) {
        return Some(RuleFault { at: format!("{at}.turnout"), why });
    }
    if threshold.fixed == Some(0) {
        return Some(fault(&format!("{at}.fixed"), Contradiction::FixedAtNothing));
    }
    threshold.or.as_ref().and_then(|or| threshold_fault(&format!("{at}.or"), or))
}

/// Whether a text is a day, `YYYY-MM-DD`, that the calendar knows.
pub(crate) fn is_day(text: &str) -> bool {
    text.len() == 10 && text.parse::<chrono::NaiveDate>().is_ok()
}
