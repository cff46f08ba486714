//! How a meeting begins: from a template, with what earlier meetings of the body left, with papers
//! and an invitation.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by ending")]

use clerk::{
    Clerk, ClerkError, Folders,
    enclosed::AttachedPaper,
    rulebook::Rulebook,
    shapes::{NewMeeting, Sent, Tongue},
    templates::{TemplateBook, TemplateError, TemplateView},
};
use council::{
    Deed,
    agenda::{ItemKind, LeftOver},
    ids::{ItemId, PersonId, SittingId},
    people::{Capacity, Entrant, Name, Office, hex},
    sitting::Held,
    view::{DeskView, preparation::CheckKind},
};
use uuid::Uuid;

struct Desk {
    clerk: Clerk,
    folder: tempfile::TempDir,
}

impl Desk {
    async fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clerk = Clerk::open(folders(folder.path())).await.unwrap();
        Self { clerk, folder }
    }

    async fn template(&self, id: &str) -> TemplateView {
        let templates = self.clerk.templates().await.unwrap();
        templates.into_iter().find(|template| template.id == id).unwrap()
    }

    /// Calls a meeting from a template as the desk does, with what it suggests.
    async fn call(&self, id: &str) -> TemplateView {
        let template = self.template(id).await;
        let new = NewMeeting {
            particulars: template.particulars.clone(),
            held: Held::Live,
            rules: template.rules.clone(),
            template: Some(id.to_owned()),
        };
        self.clerk.create_meeting(new).await.unwrap();
        template
    }

    async fn act(&self, deed: Deed) {
        self.clerk.act(Sent { deed, office: None, typed_ms: None }).await.unwrap();
    }

    async fn enrol(&self, people: &[(&str, Option<&str>)]) -> Vec<PersonId> {
        let entrant = |(name, party): &(&str, Option<&str>)| Entrant {
            person: PersonId(Uuid::now_v7()),
            name: Name::Plain((*name).to_owned()),
            capacity: Capacity::Member,
            seat: None,
            party: party.map(str::to_owned),
        };
        let people: Vec<Entrant> = people.iter().map(entrant).collect();
        let ids = people.iter().map(|entrant| entrant.person).collect();
        self.act(Deed::Enrol { people }).await;
        ids
    }

    fn view(&self) -> DeskView {
        self.clerk.watch().borrow().desk.view.clone().unwrap()
    }

    fn is_done(&self, what: CheckKind) -> bool {
        self.view().preparation.checks.iter().find(|check| check.what == what).unwrap().done
    }
}

fn folders(folder: &std::path::Path) -> Folders {
    let mut folders = Folders::find(Some(folder.join("data")));
    folders.exports = folder.join("exports");
    folders
}

#[tokio::test]
async fn every_template_makes_a_meeting_in_every_language() {
    for (tongue, count) in [(Tongue::ZhHans, 0), (Tongue::En, 1), (Tongue::ZhHant, 2)] {
        let desk = Desk::open().await;
        desk.clerk.set_language(tongue).await.unwrap();
        let templates = desk.clerk.templates().await.unwrap();
        assert_eq!(templates.len(), 8);
        for template in templates {
            desk.call(&template.id).await;
            let view = desk.view();
            assert_eq!(view.agenda.len(), template.lines.len(), "{}", template.id);
            let titles = view.agenda.iter().map(|item| &item.title);
            let words = [&template.name, &template.about, &view.particulars.body];
            let parties = view.preparation.parties.iter().map(|party| &party.name);
            for text in titles.chain(words).chain(parties) {
                assert!(!text.is_empty() && !text.contains('⟦'), "{count}: {text}");
            }
            assert!(view.particulars.planned.is_some());
            let preparation = &view.preparation;
            assert!(preparation.planned_minutes <= preparation.hall_minutes.unwrap());
            assert_eq!(view.rules, template.rules);
        }
    }
}

#[tokio::test]
async fn a_template_remembers_for_whom_it_was_used() {
    let desk = Desk::open().await;
    let mut template = desk.template("weekly").await;
    template.particulars.body = "枫林苑周周碰".to_owned();
    template.particulars.place = "一楼".to_owned();
    template.particulars.number = Some(4);
    let new = NewMeeting {
        particulars: template.particulars,
        held: Held::Live,
        rules: template.rules,
        template: Some("weekly".to_owned()),
    };
    desk.clerk.create_meeting(new).await.unwrap();
    let again = desk.template("weekly").await.particulars;
    assert_eq!((again.body.as_str(), again.place.as_str()), ("枫林苑周周碰", "一楼"));
    assert_eq!(again.number, Some(5));
    assert_ne!(desk.template("hearing").await.particulars.body, "枫林苑周周碰");
}

#[tokio::test]
async fn a_meeting_is_kept_as_a_template_used_and_forgotten() {
    let desk = Desk::open().await;
    desk.call("one-three-n").await;
    let before = desk.view();
    let id = desk.clerk.save_template(" 三号楼月会 ").await.unwrap();
    assert_eq!(desk.clerk.save_template("三号楼月会").await.unwrap(), id);
    let own = desk.call(&id).await;
    assert!(own.own && own.name == "三号楼月会");
    let after = desk.view();
    let told = |view: &DeskView| {
        let items = view.agenda.iter();
        items
            .map(|item| (item.number.clone(), item.title.clone(), item.minutes))
            .collect::<Vec<_>>()
    };
    assert_eq!(told(&after), told(&before));
    assert!(after.agenda.iter().any(|item| item.number.len() == 2), "nesting is kept");
    assert_eq!(after.particulars.parties, before.particulars.parties);
    assert_ne!(after.meeting, before.meeting);
    desk.clerk.delete_template(&id).await.unwrap();
    assert_eq!(desk.clerk.templates().await.unwrap().len(), 8);
    let gone = desk.clerk.delete_template(&id).await.unwrap_err().fault();
    assert_eq!(gone.code, "fault-template-unknown");
    let unnamed = desk.clerk.save_template("  ").await.unwrap_err().fault();
    assert_eq!(unnamed.code, "fault-template-unnamed");
}

#[tokio::test]
async fn people_and_what_was_left_over_come_along() {
    let desk = Desk::open().await;
    desk.call("residents-council").await;
    let people = desk.enrol(&[("周敏", None), ("王海", Some("物业公司"))]).await;
    desk.act(Deed::Appoint { office: Office::Chair, person: people[0] }).await;
    desk.act(Deed::OpenSignIn).await;
    desk.act(Deed::Arrive { people: people.clone() }).await;
    desk.act(Deed::OpenSitting { sitting: SittingId(Uuid::now_v7()) }).await;
    let first = desk.view().agenda[0].item;
    desk.act(Deed::StartItem { item: first }).await;
    desk.act(Deed::Adjourn).await;
    let past = desk.view().meeting;

    desk.call("residents-council").await;
    let earlier = desk.clerk.earlier().await.unwrap();
    let roll = earlier.roll.unwrap();
    assert_eq!((roll.meeting, roll.people), (past, 2));
    // What the template has already is not offered again.
    assert_eq!(earlier.items.len(), 0, "{:?}", earlier.items);
    for item in desk.view().agenda {
        desk.act(Deed::RemoveItem { item: item.item }).await;
    }
    let items = desk.clerk.earlier().await.unwrap().items;
    let questions: Vec<_> = items.iter().filter(|item| item.marks.from.is_some()).collect();
    assert_eq!(questions.len(), 2, "{items:?}");
    let origin = questions[0].marks.from.unwrap();
    assert_eq!((origin.meeting, origin.why), (past, LeftOver::NotReached));
    assert_eq!(items.iter().filter(|item| item.marks.standing).count(), 4);
    desk.act(Deed::AddItem {
        item: ItemId(Uuid::now_v7()),
        parent: None,
        before: None,
        title: "换了题目".to_owned(),
        kind: ItemKind::Decision,
        minutes: None,
        presenter: None,
        sides: None,
        marks: questions[0].marks.clone(),
    })
    .await;
    let left = desk.clerk.earlier().await.unwrap().items;
    assert_eq!(left.iter().filter(|item| item.marks.from.is_some()).count(), 1);

    desk.clerk.carry_roll(past).await.unwrap();
    let view = desk.view();
    assert_eq!(view.roll.len(), 2);
    assert_eq!(view.chair, Some(people[0]), "the same people, and the chair with them");
    assert!(view.roll.iter().any(|seat| seat.name == "王海" && seat.party == "物业公司"));
    assert_eq!(desk.clerk.earlier().await.unwrap().roll, None);
}

#[tokio::test]
async fn a_party_that_is_missing_is_told_until_somebody_speaks_for_it() {
    let desk = Desk::open().await;
    desk.call("one-three-n").await;
    assert!(!desk.is_done(CheckKind::Parties));
    desk.enrol(&[("甲", Some("枫林苑居委会")), ("乙", Some("业主委员会"))]).await;
    let view = desk.view();
    let seated: Vec<bool> = view.preparation.parties.iter().map(|party| party.seated).collect();
    assert_eq!(seated, [true, true, false]);
    desk.enrol(&[("丙", Some("物业"))]).await;
    assert!(desk.is_done(CheckKind::Parties));
}

#[tokio::test]
async fn a_paper_is_kept_and_stays_when_it_is_taken_away() {
    let desk = Desk::open().await;
    desk.call("residents-council").await;
    let item = desk.view().agenda[2].item;
    let bytes = b"%PDF-1.7 plan";
    let sent = AttachedPaper {
        item,
        title: "平面图".to_owned(),
        file: "plan.pdf".to_owned(),
        bytes: hex(bytes),
        typed_ms: None,
    };
    desk.clerk.attach_paper(sent.clone()).await.unwrap();
    let paper = desk.view().agenda[2].papers[0].clone();
    assert_eq!((paper.title.as_str(), paper.media.as_str()), ("平面图", "application/pdf"));
    let twice = desk.clerk.attach_paper(sent.clone()).await.unwrap_err();
    assert!(matches!(twice, ClerkError::Refused(_)));
    let kept = || async {
        let sha256 = journal::sha256(bytes);
        desk.clerk.journal().reader().attachment(sha256).await.unwrap().unwrap().bytes
    };
    assert_eq!(kept().await, bytes);
    desk.act(Deed::DetachPaper { item, sha256: paper.sha256 }).await;
    assert!(desk.view().agenda[2].papers.is_empty());
    // What the record once named can be looked up for ever.
    assert_eq!(kept().await, bytes);
    let other = AttachedPaper { bytes: hex(b"MZ"), ..sent };
    let fault = desk.clerk.attach_paper(other).await.unwrap_err().fault();
    assert_eq!(fault.code, "fault-paper-kind");
}

#[tokio::test]
async fn ticks_are_kept_for_each_meeting() {
    let desk = Desk::open().await;
    desk.call("weekly").await;
    let first = desk.view().meeting;
    desk.clerk.set_tick("room".to_owned(), true).await.unwrap();
    desk.call("hearing").await;
    assert!(desk.clerk.ticks().await.unwrap().is_empty());
    desk.clerk.close().await.unwrap();
    let again = Clerk::open(folders(desk.folder.path())).await.unwrap();
    again.open_meeting(first).await.unwrap();
    assert_eq!(again.ticks().await.unwrap(), ["room"]);
    assert!(again.set_tick("room".to_owned(), false).await.unwrap().is_empty());
}

#[tokio::test]
async fn the_invitation_reads_as_a_calendar() {
    let desk = Desk::open().await;
    desk.call("residents-council").await;
    let mut particulars = desk.view().particulars;
    particulars.body = "长江大厦楼栋议事会，三单元；四单元".to_owned();
    particulars.place = "一楼大堂, 东侧; 近门\\门卫".to_owned();
    desk.act(Deed::SetParticulars { particulars: particulars.clone() }).await;
    let path = desk.clerk.export_invitation(Tongue::ZhHans).await.unwrap().path;
    let written = std::fs::read_to_string(&path).unwrap();
    strictly_folded(&written);
    let of = |property: &str| read(&written, property);
    assert_eq!(of("SUMMARY"), particulars.body);
    assert_eq!(of("LOCATION"), particulars.place);
    let description = of("DESCRIPTION");
    let first = &desk.view().agenda[0].title;
    assert!(description.contains(first.as_str()) && description.contains('\n'), "{description}");
    let at = |property| {
        chrono::NaiveDateTime::parse_from_str(&of(property), "%Y%m%dT%H%M%SZ").unwrap().and_utc()
    };
    let (begin, end) = (at("DTSTART"), at("DTEND"));
    assert_eq!((end - begin).num_minutes(), 120);
    let local = begin.with_timezone(&chrono::Local).format("%Y-%m-%dT%H:%M").to_string();
    assert_eq!(Some(local), particulars.planned);

    particulars.planned = None;
    desk.act(Deed::SetParticulars { particulars }).await;
    let fault = desk.clerk.export_invitation(Tongue::En).await.unwrap_err().fault();
    assert_eq!(fault.code, "fault-not-planned");
}

/// What a property says, unfolded and without its escapes, character by character.
fn read(calendar: &str, property: &str) -> String {
    let whole = calendar.replace("\r\n ", "");
    let line = whole.split("\r\n").find_map(|line| line.strip_prefix(&format!("{property}:")));
    let mut text = String::new();
    let mut characters = line.unwrap().chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next().unwrap() {
                'n' => text.push('\n'),
                other => text.push(other),
            },
            ';' | ',' => panic!("not escaped: {line:?}"),
            other => text.push(other),
        }
    }
    text
}

/// Lines end in CR LF, none is longer than 75 octets, text is escaped, and what must be there is
/// there once (RFC 5545, 3.1, 3.3.11, 3.6).
fn strictly_folded(text: &str) {
    assert!(text.ends_with("\r\n"));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
    }
    let whole = text.replace("\r\n ", "");
    let lines: Vec<&str> = whole.split("\r\n").collect();
    for once in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:", "UID:", "DTSTAMP:", "DTSTART:"] {
        assert_eq!(lines.iter().filter(|line| line.starts_with(once)).count(), 1, "{once}: {text}");
    }
    let location = lines.iter().find(|line| line.starts_with("LOCATION:")).unwrap();
    assert_eq!(*location, "LOCATION:一楼大堂\\, 东侧\\; 近门\\\\门卫");
}

#[test]
fn a_broken_template_is_refused_with_its_place() {
    let book = Rulebook::embedded().unwrap();
    let read = |text: &str| TemplateBook::read([("mine", text)], &book);
    let good = "id = \"mine\"\nrank = 1\nrules = \"cn-consultation\"\nhall_minutes = 30\n\
                start = \"09:00\"\ndays_ahead = 1\n\n[[items]]\nkey = \"x\"\nkind = \"report\"\n\
                minutes = 30\n";
    assert!(read(good).is_ok());
    let line_of = |text: &str| {
        let error = read(text).unwrap_err();
        let TemplateError::Unreadable { at, .. } = error else { panic!("{error}") };
        at.to_string()
    };
    assert_eq!(line_of(&good.replace("09:00", "25:00")), "mine.toml:5");
    assert_eq!(line_of(&good.replace("kind = \"report\"", "kind = \"reports\"")), "mine.toml:10");
    assert_eq!(line_of(&good.replace("days_ahead", "days")), "mine.toml:6");
    let said = |text: String| read(&text).unwrap_err().to_string();
    assert_eq!(said(good.replace("\"mine\"", "\"yours\"")), "mine.toml: its id is yours");
    assert_eq!(said(good.replace("cn-consultation", "none")), "mine.toml: none is unknown");
    let over = said(good.replace("hall_minutes = 30", "hall_minutes = 20"));
    assert_eq!(over, "mine.toml: the agenda takes 30 of 20 minutes");
    let matter = format!("{good}matter = \"unheard-of\"\n");
    assert_eq!(said(matter), "mine.toml: unheard-of is unknown");
}
