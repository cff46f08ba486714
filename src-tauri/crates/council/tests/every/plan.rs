//! The agenda, and what is done before and after a meeting.

use council::act::Deed;
use council::agenda::{ItemKind, ItemMarks};
use council::approval::{Approving, EarlierMinutes, TextCorrection};
use council::consultation::Referral;
use council::gates::Passage;
use council::ids::{ItemId, MeetingId};
use council::sitting::{Held, Particulars};

use super::{Every, FRESH, words};

impl Every<'_> {
    pub fn calls(&self) -> Vec<Deed> {
        let Some(rules) = self.meeting.rules.clone() else { return Vec::new() };
        let (meeting, particulars) = (MeetingId(FRESH), some_particulars());
        vec![Deed::Call { meeting, particulars, held: Held::Live, rules: Box::new(rules) }]
    }

    pub fn particulars(&self) -> Vec<Deed> {
        vec![Deed::SetParticulars { particulars: some_particulars() }]
    }

    pub fn added_items(&self) -> Vec<Deed> {
        let parents = std::iter::once(None).chain(self.items().into_iter().map(Some));
        let add = |parent| Deed::AddItem {
            item: ItemId(FRESH),
            parent,
            before: None,
            title: words(),
            kind: ItemKind::Decision,
            minutes: None,
            presenter: None,
            sides: None,
            marks: ItemMarks::default(),
        };
        parents.map(add).collect()
    }

    pub fn edited_items(&self) -> Vec<Deed> {
        self.each_item(|item| Deed::EditItem {
            item,
            title: words(),
            kind: ItemKind::Report,
            minutes: None,
            presenter: None,
            marks: None,
        })
    }

    pub fn attached_papers(&self) -> Vec<Deed> {
        self.each_item(|item| Deed::AttachPaper {
            item,
            sha256: "f".repeat(64),
            title: words(),
            media: "application/pdf".to_owned(),
        })
    }

    pub fn detached_papers(&self) -> Vec<Deed> {
        let items = self.meeting.agenda.iter();
        items
            .flat_map(|item| item.papers.iter().map(|paper| (item.id, paper.sha256.clone())))
            .map(|(item, sha256)| Deed::DetachPaper { item, sha256 })
            .collect()
    }

    pub fn moved_items(&self) -> Vec<Deed> {
        self.each_item(|item| Deed::MoveItem { item, parent: None, before: None })
    }

    pub fn notices(&self) -> Vec<Deed> {
        let sent = "2026-03-01T09:00".to_owned();
        vec![Deed::GiveNotice { sent, how: String::new(), urgent: false }]
    }

    pub fn requisitions(&self) -> Vec<Deed> {
        let groups = self.meeting.rules.iter().flat_map(|rules| &rules.convening.requisitions);
        groups
            .map(|rule| rule.group.clone())
            .chain(["nobody".to_owned()])
            .map(|group| Deed::RecordRequisition { group, signed: 20, total: 25 })
            .collect()
    }

    pub fn passages(&self) -> Vec<Deed> {
        let gates = || self.meeting.rules.iter().flat_map(|rules| &rules.gates);
        let passage = |agreed| Passage {
            date: "2027-06-01".to_owned(),
            entitled: 30,
            present: 30,
            agreed,
            sheet: true,
            until: Some("2028-12-31".to_owned()),
        };
        self.items()
            .into_iter()
            .flat_map(|item| gates().map(move |gate| (item, gate.key.clone())))
            .map(|(item, gate)| Deed::PassGate { item, gate, passage: passage(30) })
            .collect()
    }

    pub fn consultations(&self) -> Vec<Deed> {
        let both = [Referral::Committee, Referral::Assembly];
        self.matters()
            .into_iter()
            .flat_map(|matter| both.map(|referral| (matter.clone(), referral)))
            .map(|(matter, referral)| Deed::RecordConsultation {
                consensus: words(),
                differences: words(),
                referral,
                matter,
            })
            .collect()
    }

    pub fn publications(&self) -> Vec<Deed> {
        let (from, until) = ("2027-06-01".to_owned(), "2028-12-31".to_owned());
        vec![Deed::Publish { from, until, place: words() }]
    }

    pub fn earlier_approvals(&self) -> Vec<Deed> {
        // A day of its own for each approval that there is, so that one more can follow.
        let nth = self.meeting.earlier_approved.len() + 1;
        let day = format!("19{:02}-01-{:02}", 70 + nth / 28 % 30, nth % 28 + 1);
        let of = EarlierMinutes { day, meeting: None, pdf: None };
        vec![Deed::ApproveEarlierMinutes { of, corrections: Vec::new(), motion: None }]
    }

    pub fn approvals(&self) -> Vec<Deed> {
        let corrections =
            vec![TextCorrection { place: words(), strike: words(), insert: String::new() }];
        let day = "2028-12-31".to_owned();
        let by = Approving::ByMeeting { day, meeting: None, corrections };
        vec![Deed::ApproveMinutes { approving: by }]
    }
}

fn some_particulars() -> Particulars {
    Particulars { body: words(), ..Particulars::default() }
}
