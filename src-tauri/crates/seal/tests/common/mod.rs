//! A file to sign, keys to sign with, and chance that is the same in every run.
#![allow(dead_code, reason = "each test program uses its own part")]

pub mod changed;
pub mod printed;

use chrono::{DateTime, FixedOffset, Utc};
use lopdf::{Document, Object, Stream, dictionary};
use seal::{Appearance, Certificate, Chance, Drawing, Holder, Identity, Ink, Signing};
use sha2::{Digest, Sha256};

/// Chance from a seed: the same numbers in every run.
pub fn chance(seed: u64) -> Chance {
    let mut count = 0_u64;
    let fill = |bytes: &mut [u8]| {
        for part in bytes.chunks_mut(32) {
            count += 1;
            let digest = Sha256::digest([seed.to_be_bytes(), count.to_be_bytes()].concat());
            part.copy_from_slice(&digest[..part.len()]);
        }
        Ok::<(), ()>(())
    };
    Chance::draw(fill).unwrap()
}

/// The moment of all the tests.
pub fn moment() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-03-14T20:45:00+08:00").unwrap()
}

/// When the keys were made: earlier.
pub fn earlier() -> DateTime<Utc> {
    DateTime::parse_from_rfc3339("2026-01-02T09:00:00+08:00").unwrap().to_utc()
}

/// A community's authority and two of its officers.
pub struct Community {
    pub authority: Identity,
    pub chair: Identity,
    pub secretary: Identity,
}

impl Community {
    pub fn new(seed: u64) -> Self {
        let authority = seal::found("梧桐里居民议事会", earlier(), &chance(seed)).unwrap();
        let officer = |name, office, seed| {
            let holder = Holder { name, office };
            seal::certify(holder, &authority, earlier(), &chance(seed)).unwrap()
        };
        let chair = officer("李若兰", "主持人", seed + 1);
        let secretary = officer("陈铭", "记录人", seed + 2);
        Self { authority, chair, secretary }
    }

    pub fn trusted(&self) -> Vec<Certificate> {
        self.authority.chain.clone()
    }

    /// The file, signed by the chair.
    pub fn once(&self, file: &[u8]) -> Vec<u8> {
        sign(file, "signature-1", &self.chair, "李若兰")
    }

    /// The file, signed by both.
    pub fn twice(&self, file: &[u8]) -> Vec<u8> {
        sign(&self.once(file), "signature-2", &self.secretary, "陈铭")
    }
}

pub fn drawing() -> Drawing {
    let wave = (0..40).map(|step| [step * 25, 160 + (step * 37 % 90) - 45]).collect();
    Drawing::new(vec![wave, vec![[500, 300]]]).unwrap()
}

pub fn font() -> Vec<u8> {
    let path =
        concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/fonts/NotoSerifSC-Regular.ttf");
    std::fs::read(path).unwrap()
}

pub fn sign(file: &[u8], field: &str, by: &Identity, name: &str) -> Vec<u8> {
    let ink = drawing();
    let font = font();
    let lines = [format!("{name}　主持人"), "2026年3月14日 20:45".to_owned()];
    let signing = Signing {
        field,
        key: &by.key,
        chain: &by.chain,
        name,
        office: "主持人",
        at: moment(),
        appearance: Appearance { ink: Ink::Drawn(&ink), lines: &lines, fonts: &[&font] },
    };
    seal::sign(file, &signing).unwrap()
}

/// How the file's parts are listed.
#[derive(Clone, Copy)]
pub enum Form {
    /// A table, as since 1993.
    Table,
    /// Streams of objects, as since 2003.
    Streams,
    /// As minutes are printed, with tags.
    Printed,
}

/// Two pages with two empty signature fields.
pub fn file(form: Form) -> Vec<u8> {
    let save = match form {
        Form::Table => |document: &mut Document, bytes: &mut Vec<u8>| document.save_to(bytes),
        Form::Streams => |document: &mut Document, bytes: &mut Vec<u8>| document.save_modern(bytes),
        Form::Printed => return printed::minutes(),
    };
    let mut document = Document::with_version("1.7");
    let pages = document.new_object_id();
    let font = document.add_object(
        dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica" },
    );
    let mut kids: Vec<Object> = Vec::new();
    for words in ["Minutes of the council", "Resolved: the rack stays"] {
        let drawn = format!("BT /F1 18 Tf 72 720 Td ({words}) Tj ET");
        let content = document.add_object(Stream::new(dictionary! {}, drawn.into_bytes()));
        let page = document.add_object(dictionary! {
            "Type" => "Page",
            "Parent" => pages,
            "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
            "Resources" => dictionary! { "Font" => dictionary! { "F1" => font } },
            "Contents" => content,
        });
        kids.push(page.into());
    }
    let last = kids[1].as_reference().unwrap();
    let fields = fields(&mut document, last);
    document.get_dictionary_mut(last).unwrap().set("Annots", fields.clone());
    let count = kids.len() as i64;
    let tree = dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count };
    document.objects.insert(pages, tree.into());
    let acro = document.add_object(dictionary! { "Fields" => fields, "SigFlags" => 0 });
    let catalog = document
        .add_object(dictionary! { "Type" => "Catalog", "Pages" => pages, "AcroForm" => acro });
    document.trailer.set("Root", catalog);
    let info = document.add_object(dictionary! { "Producer" => Object::string_literal("Yishi") });
    document.trailer.set("Info", info);
    let mut bytes = Vec::new();
    save(&mut document, &mut bytes).unwrap();
    bytes
}

fn fields(document: &mut Document, page: lopdf::ObjectId) -> Vec<Object> {
    let field = |place: i64| {
        let left = 72 + (place - 1) * 240;
        document.add_object(dictionary! {
            "Type" => "Annot",
            "Subtype" => "Widget",
            "FT" => "Sig",
            "T" => Object::string_literal(format!("signature-{place}")),
            "F" => 132,
            "P" => page,
            "Rect" => vec![left.into(), 500.into(), (left + 200).into(), 550.into()],
        })
    };
    [1, 2].map(field).into_iter().map(Object::from).collect()
}
