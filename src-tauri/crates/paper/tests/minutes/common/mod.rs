//! Meetings held act by act through `council`, for papers to be printed from.

pub mod assembly;
pub mod elected;
pub mod gates;
pub mod parish;
pub mod prepared;
pub mod racks;
pub mod reading;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use council::{
    Act, Deed, Meeting,
    act::Deed as D,
    apply, decide,
    ids::{ActId, ItemId, MeetingId, MotionId, PersonId, RequestId, SittingId, VoteId},
    motion::{Amendment, Proposal},
    people::{Author, Capacity, Card, Entrant, Name, Names, Office},
    rules::{RuleSet, derived},
    sitting::{Held, Particulars},
    time::Stamp,
    view::{self, Record, record},
    vote::{Tally, Weight},
};
use paper::{Drawings, File, Head, PaperError, Sheet};
use serde_json::Value;
use text::{Language, Texts};
use typeset::Fonts;
use uuid::Uuid;

/// A meeting while it is held.
pub struct Room {
    pub meeting: Meeting,
    names: Names,
    /// Midnight of the day, in milliseconds since 1970 UTC.
    midnight: i64,
    offset_minutes: i16,
    /// Milliseconds since midnight.
    now: i64,
    held: Held,
    made: u128,
}

/// A rule set of the repository.
pub fn rules(id: &str) -> RuleSet {
    serde_json::from_value(sheet(id)).unwrap_or_else(|error| panic!("{id}: {error}"))
}

/// A file of rules, with what it takes over from others.
fn sheet(id: &str) -> Value {
    let path = format!("{}/../../../assets/rules/{id}.toml", env!("CARGO_MANIFEST_DIR"));
    let mut own: Value =
        toml::from_str(&std::fs::read_to_string(path).expect("read")).expect("a table");
    let fields = own.as_object_mut().expect("a table");
    let (base, table) = (fields.remove("base"), fields.remove("table"));
    if let Some(base) = base {
        own = derived(&sheet(base.as_str().expect("an id")), &own);
    }
    if let Some(table) = table {
        let rows = sheet(table.as_str().expect("an id"))["motions"]["rows"].clone();
        let kinds = own["motions"]["kinds"].as_array().expect("kinds").clone();
        let known = |kind: &String| kinds.iter().any(|known| known.as_str() == Some(kind));
        let rows: serde_json::Map<String, Value> =
            rows.as_object().expect("rows").clone().into_iter().filter(|(k, _)| known(k)).collect();
        own = derived(&serde_json::json!({ "motions": { "rows": rows } }), &own);
    }
    own
}

/// The fonts, shared by the tests of one program.
pub fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(|| {
        let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/fonts");
        Fonts::open(&directory).expect("the fonts are there")
    })
}

impl Room {
    /// Calls a meeting on a day of the local calendar, an hour before it sits.
    pub fn call(
        day: &str,
        offset_minutes: i16,
        particulars: Particulars,
        held: Held,
        rules: RuleSet,
    ) -> Self {
        let day: chrono::NaiveDate = day.parse().expect("a day");
        let local = day.and_time(chrono::NaiveTime::MIN).and_utc().timestamp_millis();
        let mut room = Self {
            meeting: Meeting::default(),
            names: Names::default(),
            midnight: local - i64::from(offset_minutes) * 60_000,
            offset_minutes,
            now: 18 * 3_600_000,
            held,
            made: 0,
        };
        let meeting = MeetingId(Uuid::from_u128(0x0199_f3a2_7000_7000_8000_4b1d_c0ff_ee21));
        let rules = Box::new(rules);
        room.does(Deed::Call { meeting, particulars, held, rules });
        room
    }

    /// The identity of a motion to come.
    pub fn fresh(&mut self) -> MotionId {
        MotionId(self.id())
    }

    /// The identity of a vote to come.
    pub fn fresh_vote(&mut self) -> VoteId {
        VoteId(self.id())
    }

    fn id(&mut self) -> Uuid {
        self.made += 1;
        Uuid::from_u128(self.made)
    }

    /// It is now this time, as `19:05` or `19:05:30`.
    pub fn at(&mut self, time: &str) -> &mut Self {
        let parts: Vec<i64> = time.split(':').map(|part| part.parse().expect("time")).collect();
        let seconds = parts[0] * 3600 + parts[1] * 60 + parts.get(2).copied().unwrap_or(0);
        assert!(seconds * 1000 >= self.now, "time runs back at {time}");
        self.now = seconds * 1000;
        self
    }

    /// A moment of the day, for corrections.
    pub fn moment(&self, hour: i64, minute: i64) -> i64 {
        self.midnight + (hour * 60 + minute) * 60_000
    }

    fn stamp(&self) -> Stamp {
        let when = self.midnight + self.now;
        let on_paper = match self.held {
            Held::OnPaper => Some(when),
            Held::Live => None,
        };
        // What was held on paper is entered three days later.
        let later = if on_paper.is_some() { 3 * 86_400_000 } else { 0 };
        Stamp {
            utc_ms: when + later,
            offset_minutes: self.offset_minutes,
            steady_ms: u64::try_from(self.now).expect("after midnight"),
            typed_ms: on_paper,
        }
    }

    /// Does something; it must be in order.
    pub fn does(&mut self, deed: Deed) -> ActId {
        self.does_as(None, deed)
    }

    /// Does something in an office.
    pub fn does_as(&mut self, office: Option<Office>, deed: Deed) -> ActId {
        let id = ActId(self.id());
        let by = Author { person: None, office };
        let act = Act { id, at: self.stamp(), by, deed };
        let events = decide(&self.meeting, &act)
            .unwrap_or_else(|refusal| panic!("{:?} was refused: {refusal:?}", act.deed));
        for event in &events {
            self.meeting = apply(std::mem::take(&mut self.meeting), event);
        }
        id
    }

    /// Puts people on the roll.
    pub fn enrol(&mut self, capacity: Capacity, names: &[&str]) -> Vec<PersonId> {
        names.iter().map(|name| self.enrol_at(capacity, name, "")).collect()
    }

    /// Puts somebody on the roll with where they live.
    pub fn enrol_at(&mut self, capacity: Capacity, name: &str, seat: &str) -> PersonId {
        let person = PersonId(self.id());
        let (name_, seat) = (name.to_owned(), seat.to_owned());
        let card = Card { name: name_, seat, party: String::new(), keys: Vec::new() };
        self.names.0.insert(person, card);
        let sealed = Name::Sealed { sha256: council::people::seal_name(&[7; 16], name) };
        let entrant = Entrant { person, name: sealed, capacity, seat: None, party: None };
        self.does(D::Enrol { people: vec![entrant] });
        person
    }

    /// Withholds somebody's name, as in a copy for the public.
    pub fn withhold(&mut self, person: PersonId) {
        self.names.0.remove(&person);
    }

    pub fn item(&mut self, parent: Option<ItemId>, title: &str) -> ItemId {
        self.item_by(parent, title, None)
    }

    pub fn item_by(
        &mut self,
        parent: Option<ItemId>,
        title: &str,
        presenter: Option<PersonId>,
    ) -> ItemId {
        self.plans(parent, title, council::agenda::ItemKind::default(), 10, presenter)
    }

    pub fn appoint(&mut self, office: Office, person: PersonId) {
        self.does(D::Appoint { office, person });
    }

    pub fn open(&mut self) {
        let sitting = SittingId(self.id());
        self.does(D::OpenSitting { sitting });
    }

    pub fn start(&mut self, item: ItemId) {
        self.does(D::StartItem { item });
    }

    pub fn close(&mut self, item: ItemId) {
        self.does(D::CloseItem { item });
    }

    /// Somebody speaks from now until `until`.
    pub fn speaks(&mut self, person: PersonId, side: Option<&str>, until: &str) -> ActId {
        let request = RequestId(self.id());
        let side = side.map(str::to_owned);
        self.does(D::AskForFloor { request, person, purpose: Default::default(), side });
        let given = self.does(D::GiveFloor { request });
        self.at(until).does(D::EndSpeech);
        given
    }

    /// Somebody moves and somebody seconds.
    pub fn moves(
        &mut self,
        mover: PersonId,
        seconder: Option<PersonId>,
        proposal: Proposal,
    ) -> MotionId {
        let motion = MotionId(self.id());
        self.does(D::Move { motion, mover, proposal });
        if let Some(person) = seconder {
            self.does(D::Second { motion, person });
        }
        motion
    }

    /// A vote that ends at `time`; returns the act that counted it.
    pub fn vote(&mut self, motion: MotionId, time: &str, count: [u32; 4]) -> (VoteId, ActId) {
        let vote = VoteId(self.id());
        self.does(D::OpenVote { vote, motion, method: None, until: None });
        let counted = self.at(time).does(D::CloseVote { vote, tally: tally(count), chair: None });
        (vote, counted)
    }

    pub fn record(&self) -> Record {
        record(&self.meeting, &self.names).expect("called")
    }

    /// The last entry, with a hash that stands for the chain's.
    pub fn head(&self) -> Head {
        let sha256 = council::people::seal_name(&[9; 16], &self.meeting.log.len().to_string());
        Head { sha256, at: self.meeting.last_entry().expect("called") }
    }

    /// Both sign, if both have not yet.
    pub fn sign(&mut self) -> Drawings {
        let mut drawings = BTreeMap::new();
        for (office, strokes) in [(Office::Chair, signature(0)), (Office::Secretary, signature(1))]
        {
            let drawing = council::people::seal_name(&[1; 16], &format!("{strokes:?}"));
            self.does_as(Some(office), D::Sign { office, drawing });
            drawings.insert(office, strokes);
        }
        Drawings(drawings)
    }

    pub fn sheet(&self, drawings: &Drawings, language: Language) -> Result<Sheet, PaperError> {
        paper::minutes(&self.record(), drawings, &self.head(), texts(), language)
    }

    /// The list of a vote's electorate in the order of the roll.
    pub fn electorate(&self, vote: Option<VoteId>, language: Language) -> Sheet {
        let people = view::electorate::electors(&self.meeting, vote).expect("the vote is there");
        let list = view::electorate(&self.meeting, &self.names, vote, &people).expect("called");
        paper::electorate(&list, &self.head(), texts(), language).expect("worded")
    }

    pub fn file(&self, drawings: &Drawings, language: Language) -> File {
        let sheet = self.sheet(drawings, language).expect("worded");
        sheet.pdf(fonts()).expect("printed")
    }
}

pub fn texts() -> &'static Texts {
    static TEXTS: OnceLock<Texts> = OnceLock::new();
    TEXTS.get_or_init(Texts::load_embedded)
}

pub fn tally([favour, against, abstain, spoiled]: [u32; 4]) -> Tally {
    let heads = |heads| Weight { heads, area: None };
    Tally {
        favour: heads(favour),
        against: heads(against),
        abstain: heads(abstain),
        spoiled: heads(spoiled),
        uncounted: None,
    }
}

pub fn main(text: &str) -> Proposal {
    Proposal::Main { text: text.to_owned(), matter: None }
}

pub fn amend(target: MotionId, strike: &str, insert: &str, after: Option<&str>) -> Proposal {
    let change = Amendment {
        strike: strike.to_owned(),
        insert: insert.to_owned(),
        after: after.map(str::to_owned),
        nth: None,
        whole: false,
    };
    Proposal::Amend { target, change, to: None }
}

/// Something like a name in ink: loops along the field, and a line below.
fn signature(which: i32) -> Vec<Vec<[i32; 2]>> {
    let wave = [0, 60, 90, 60, 0, -60, -90, -60];
    let loops = (0..70)
        .map(|step: i32| {
            let swing = wave[(step as usize * (3 + which as usize)) % 8];
            [80 + step * 11 + swing / 2, 160 + swing + (step % (5 + which)) * 6]
        })
        .collect();
    vec![loops, vec![[120, 290], [500, 270], [880, 240 + which * 30]]]
}

/// A file where the tools can read it.
pub fn written(name: &str, file: &File) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, &file.bytes).expect("written");
    path
}
