//! The agenda by chance, and what is done before and after a meeting.

use council::act::Deed;
use council::agenda::{ItemKind, ItemMarks, Side};
use council::approval::{Approving, EarlierMinutes, TextCorrection};
use council::consultation::Referral;
use council::gates::Passage;
use council::ids::{ItemId, MeetingId};
use council::sitting::{Held, Particulars};
use uuid::Uuid;

use super::{Chance, some_rules};

impl Chance<'_> {
    pub fn item(&mut self) -> ItemId {
        let there: Vec<Uuid> = self.meeting.agenda.iter().map(|item| item.id.0).collect();
        ItemId(self.dice.known(&there))
    }

    /// An item that was not announced, mostly.
    pub fn unnoticed(&mut self) -> ItemId {
        let meeting = self.meeting;
        let unnoticed = meeting.agenda.iter().filter(|item| !meeting.is_noticed(item.id));
        let unnoticed: Vec<ItemId> = unnoticed.map(|item| item.id).collect();
        let picked = self.dice.pick(&unnoticed).copied().filter(|_| self.dice.chance(90));
        picked.unwrap_or_else(|| self.item())
    }

    fn maybe_item(&mut self) -> Option<ItemId> {
        self.dice.chance(35).then(|| self.item())
    }

    fn item_kind(&mut self) -> ItemKind {
        [ItemKind::Discussion, ItemKind::Decision, ItemKind::Report][self.dice.below(3)]
    }

    pub fn add_item(&mut self) -> Deed {
        let sides = self.dice.chance(30).then(|| {
            ["high-rise", "for", "against"]
                .map(|key| Side { key: key.to_owned(), label: Some("side".to_owned()) })
                .into()
        });
        Deed::AddItem {
            item: ItemId(self.id()),
            parent: self.maybe_item(),
            before: self.maybe_item(),
            title: self.words(),
            kind: self.item_kind(),
            minutes: Some(5),
            presenter: None,
            sides,
            marks: ItemMarks { matter: self.matter(), ..ItemMarks::default() },
        }
    }

    pub fn move_item(&mut self) -> Deed {
        Deed::MoveItem { item: self.item(), parent: self.maybe_item(), before: self.maybe_item() }
    }

    pub fn edit_item(&mut self) -> Deed {
        Deed::EditItem {
            item: self.item(),
            title: self.words(),
            kind: self.item_kind(),
            minutes: None,
            presenter: Some(self.who()),
            marks: self
                .dice
                .chance(30)
                .then(|| ItemMarks { standing: true, ..ItemMarks::default() }),
        }
    }

    /// Papers come and go.
    pub fn paper(&mut self) -> Deed {
        let (item, sha256) = (self.item(), ["a", "b"][self.dice.below(2)].repeat(64));
        if self.dice.chance(70) {
            let media = "application/pdf".to_owned();
            Deed::AttachPaper { item, sha256, title: self.words(), media }
        } else {
            Deed::DetachPaper { item, sha256 }
        }
    }

    pub fn particulars(&mut self) -> Deed {
        Deed::SetParticulars { particulars: self.some_particulars() }
    }

    fn some_particulars(&mut self) -> Particulars {
        Particulars {
            body: self.words(),
            seats: self.dice.chance(60).then(|| self.dice.between(0, 12)),
            ..Particulars::default()
        }
    }

    /// A call of what has been called.
    pub fn called_again(&mut self) -> Deed {
        Deed::Call {
            meeting: MeetingId(self.id()),
            particulars: self.some_particulars(),
            held: Held::Live,
            rules: Box::new(some_rules(self.dice)),
        }
    }

    pub fn notice(&mut self) -> Deed {
        let sent = if self.dice.chance(90) { "2026-03-01T09:00".to_owned() } else { self.words() };
        Deed::GiveNotice { sent, how: self.words(), urgent: self.dice.chance(20) }
    }

    pub fn requisition(&mut self) -> Deed {
        let known = self.meeting.rules.as_ref().map(|rules| &rules.convening.requisitions);
        let known = known.and_then(|known| self.dice.pick(known));
        let group = known.map_or("nobody", |rule| rule.group.as_str()).to_owned();
        Deed::RecordRequisition { group, signed: self.dice.between(0, 30), total: 25 }
    }

    pub fn gate(&mut self) -> Deed {
        let gates = self.meeting.rules.as_ref().map(|rules| rules.gates.as_slice());
        let gate = gates.and_then(|gates| self.dice.pick(gates));
        let gate = gate.map_or("none", |gate| gate.key.as_str()).to_owned();
        let passage = Passage {
            date: self.day(),
            entitled: 30,
            present: self.dice.between(20, 31),
            agreed: self.dice.between(10, 31),
            sheet: self.dice.chance(90),
            until: self.dice.chance(80).then(|| "2027-12-31".to_owned()),
        };
        Deed::PassGate { item: self.item(), gate, passage }
    }

    pub fn consultation(&mut self) -> Deed {
        Deed::RecordConsultation {
            consensus: self.words(),
            differences: self.words(),
            referral: [Referral::Committee, Referral::Assembly][self.dice.below(2)],
            matter: self.matter(),
        }
    }

    pub fn matter(&mut self) -> Option<String> {
        let matters = self.meeting.rules.as_ref().map(|rules| &rules.votes.matters)?;
        let keys: Vec<&String> = matters.keys().collect();
        let known = self.dice.pick(&keys).map_or("unheard-of", |key| key.as_str());
        self.dice.chance(30).then(|| known.to_owned())
    }

    pub fn doors(&mut self) -> Deed {
        match self.dice.below(4) {
            0 => Deed::OpenDoors,
            1 => Deed::ClosePublicTime,
            _ => Deed::OpenPublicTime,
        }
    }

    pub fn publication(&mut self) -> Deed {
        let until = if self.dice.chance(70) { "2027-12-31".to_owned() } else { self.day() };
        Deed::Publish { from: self.day(), until, place: self.said() }
    }

    pub fn approval(&mut self) -> Deed {
        let correction =
            TextCorrection { place: self.said(), strike: self.said(), insert: self.said() };
        let (day, corrections) = (self.day(), vec![correction]);
        Deed::ApproveMinutes { approving: Approving::ByMeeting { day, meeting: None, corrections } }
    }

    pub fn earlier_approval(&mut self) -> Deed {
        let of = EarlierMinutes { day: self.day(), meeting: None, pdf: None };
        Deed::ApproveEarlierMinutes { of, corrections: Vec::new(), motion: None }
    }
}
