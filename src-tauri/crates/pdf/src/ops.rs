//! Neutral commands to page operators.

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, Color, CurTransMat, DictItem, Greyscale, Line, LineCapStyle, LineJoinStyle,
    LinePoint, Op, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, PdfWarnMsg,
    Point as PdfPoint, Pt, Rect, Rgb, TextItem,
};
use typeset::{Cluster, Cmd, FontId, Glyph, GlyphRun, Len, Origin, Pages, Placed, Point, Shade};

use crate::PdfError;
use crate::subset::EmbeddedFace;

/// Writes the pages with printpdf, for the finishing pass to go on with.
pub(crate) fn write(
    pages: &Pages,
    faces: &BTreeMap<FontId, EmbeddedFace>,
) -> Result<lopdf::Document, PdfError> {
    let mut document = PdfDocument::new("");
    for face in faces.values() {
        let font = PdfFont::new(face.parsed.clone());
        document.resources.fonts.map.insert(face.resource.clone(), font);
    }
    let sheet = Rect::from_wh(points(pages.width), points(pages.height));
    for page in &pages.pages {
        let mut writer = Writer { height: pages.height, faces, ops: Vec::new() };
        writer.ops.push(Op::SetLineJoinStyle { join: LineJoinStyle::Round });
        for (number, stretch) in stretches(&page.marks) {
            writer.stretch(number, stretch);
        }
        document.pages.push(PdfPage {
            media_box: sheet.clone(),
            trim_box: sheet.clone(),
            crop_box: sheet.clone(),
            ops: writer.ops,
        });
    }
    // The fonts are subset already, and streams are compressed by the finishing pass.
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: true,
        image_optimization: None,
    };
    let mut warnings: Vec<PdfWarnMsg> = Vec::new();
    let written = printpdf::to_lopdf_doc(&document, &options, &mut warnings);
    if warnings.is_empty() {
        Ok(written)
    } else {
        let complaints = warnings.into_iter().map(|warning| warning.msg).collect();
        Err(PdfError::Writer { complaints })
    }
}

/// The marks of a page by where they come from. Each stretch is one piece of marked content; what
/// is no furniture has a number by which the tree of tags names it.
pub(crate) fn stretches(marks: &[Placed]) -> impl Iterator<Item = (Option<usize>, &[Placed])> {
    let mut numbers = 0..;
    marks
        .chunk_by(|a, b| a.origin == b.origin && drawn(&a.cmd) == drawn(&b.cmd))
        .filter(|stretch| drawn(&stretch[0].cmd))
        .map(move |stretch| match stretch[0].origin {
            Origin::Block { .. } => (numbers.next(), stretch),
            Origin::Furniture => (None, stretch),
        })
}

/// Whether a command leaves ink on the page. A field is an annotation instead, which the finishing
/// pass adds.
fn drawn(cmd: &Cmd) -> bool {
    match cmd {
        Cmd::Glyphs(_) | Cmd::Line { .. } | Cmd::Polyline { .. } => true,
        Cmd::Field { .. } => false,
        Cmd::Turned { cmd, .. } => drawn(cmd),
    }
}

struct Writer<'a> {
    height: Len,
    faces: &'a BTreeMap<FontId, EmbeddedFace>,
    ops: Vec<Op>,
}

impl Writer<'_> {
    /// Writes marks of one origin as marked content, with a number for the tree of tags.
    fn stretch(&mut self, number: Option<usize>, stretch: &[Placed]) {
        self.ops.push(match number {
            Some(number) => Op::BeginMarkedContentWithProperties {
                tag: "Span".to_owned(),
                properties: entry("MCID", DictItem::Int(number as i64)),
            },
            None => Op::BeginMarkedContent { tag: "Artifact".to_owned() },
        });
        for mark in stretch {
            self.cmd(&mark.cmd);
        }
        self.ops.push(Op::EndMarkedContent);
    }

    fn cmd(&mut self, cmd: &Cmd) {
        match cmd {
            Cmd::Glyphs(run) => self.glyphs(run),
            Cmd::Line { from, to, width, shade } => {
                self.stroke(&[*from, *to], *width, *shade, LineCapStyle::Butt);
            }
            Cmd::Polyline { points, width } => match points.as_slice() {
                // A line from a point to itself, with round ends, is a dot.
                [dot] => self.stroke(&[*dot, *dot], *width, Shade::Black, LineCapStyle::Round),
                points => self.stroke(points, *width, Shade::Black, LineCapStyle::Round),
            },
            Cmd::Field { .. } => {}
            Cmd::Turned { about, cmd } => {
                let Pt(x) = points(about.x) * 2.0;
                let Pt(y) = points(self.height - about.y) * 2.0;
                let matrix = CurTransMat::Raw([-1.0, 0.0, 0.0, -1.0, x, y]);
                self.ops.extend([Op::SaveGraphicsState, Op::SetTransformationMatrix { matrix }]);
                self.cmd(cmd);
                self.ops.push(Op::RestoreGraphicsState);
            }
        }
    }

    fn stroke(&mut self, points: &[Point], width: Len, shade: Shade, cap: LineCapStyle) {
        let points =
            points.iter().map(|&point| LinePoint { p: self.place(point), bezier: false }).collect();
        self.ops.extend([
            Op::SetOutlineColor { col: colour(shade) },
            Op::SetOutlineThickness { pt: self::points(width) },
            Op::SetLineCapStyle { cap },
            Op::DrawLine { line: Line { points, is_closed: false } },
        ]);
    }

    fn glyphs(&mut self, run: &GlyphRun) {
        let Some(face) = self.faces.get(&run.font) else {
            return;
        };
        let font = PdfFontHandle::External(face.resource.clone());
        let pos = self.place(run.at);
        self.ops.extend([
            Op::StartTextSection,
            Op::SetFillColor { col: colour(run.shade) },
            Op::SetFont { font, size: points(run.size) },
            Op::SetTextCursor { pos },
        ]);
        let mut pen = Pen { micros: 0, size: i64::from(run.size.0) };
        let mut shown: Vec<Codepoint> = Vec::new();
        for (place, cluster) in run.clusters.iter().enumerate() {
            let end = run.clusters.get(place + 1).and_then(|next| first_x(run, next));
            let text = &run.text[cluster.text.clone()];
            let glyphs = &run.glyphs[cluster.glyphs.clone()];
            let plain: String = glyphs.iter().map(|glyph| face.text(glyph.id)).collect();
            let raised = glyphs.iter().any(|glyph| glyph.rise != Len::ZERO);
            if plain == text && !raised {
                pen.show(run, cluster, end, face, &mut shown);
                continue;
            }
            self.show(&mut shown);
            // The accents come first and read as nothing; their letter reads as the whole. So what
            // is read ends where the letter ends, on the baseline, and no reader sees a gap.
            if let Some((letter, accents)) = glyphs.split_first() {
                if !accents.is_empty() {
                    self.span("", accents, face, &mut pen);
                }
                self.span(text, &[*letter], face, &mut pen);
            }
            if let Some(end) = end {
                let items = vec![TextItem::Offset(pen.move_to(end))];
                self.ops.push(Op::ShowText { items });
            }
        }
        self.show(&mut shown);
        self.ops.push(Op::EndTextSection);
    }

    fn show(&mut self, shown: &mut Vec<Codepoint>) {
        if !shown.is_empty() {
            let items = vec![TextItem::GlyphIds(std::mem::take(shown))];
            self.ops.push(Op::ShowText { items });
        }
    }

    /// Shows glyphs that read as `text`, whatever they stand for elsewhere. A glyph can carry only
    /// one text, and some serve several characters.
    fn span(&mut self, text: &str, glyphs: &[Glyph], face: &EmbeddedFace, pen: &mut Pen) {
        let words = DictItem::String { data: utf16(text), literal: false };
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: "Span".to_owned(),
            properties: entry("ActualText", words),
        });
        for glyph in glyphs {
            let move_to = TextItem::Offset(pen.move_to(glyph.x));
            let mut shown = Vec::new();
            pen.show_glyph(glyph.id, None, face, &mut shown);
            let items = vec![move_to, TextItem::GlyphIds(shown)];
            self.ops.extend([
                Op::SetLineOffset { multiplier: points(glyph.rise).0 },
                Op::ShowText { items },
                Op::SetLineOffset { multiplier: 0.0 },
            ]);
        }
        self.ops.push(Op::EndMarkedContentWithProperties);
    }

    /// From the top left corner of the sheet to the bottom left one.
    fn place(&self, point: Point) -> PdfPoint {
        PdfPoint { x: points(point.x), y: points(self.height - point.y) }
    }
}

/// Where a reader stands within a run, having added up widths and corrections.
struct Pen {
    /// Thousandths of [`Len`]'s unit.
    micros: i64,
    /// The type size in [`Len`]'s unit.
    size: i64,
}

impl Pen {
    fn show(
        &mut self,
        run: &GlyphRun,
        cluster: &Cluster,
        end: Option<Len>,
        face: &EmbeddedFace,
        shown: &mut Vec<Codepoint>,
    ) {
        let glyphs = &run.glyphs[cluster.glyphs.clone()];
        for (index, glyph) in glyphs.iter().enumerate() {
            let next = glyphs.get(index + 1).map(|next| next.x).or(end);
            self.show_glyph(glyph.id, next, face, shown);
        }
    }

    /// Goes to `x`, and returns the correction in thousandths of an em that a reader needs for it.
    fn move_to(&mut self, x: Len) -> f32 {
        let excess = self.micros - i64::from(x.0) * 1000;
        let correction = (excess + excess.signum() * self.size / 2) / self.size;
        self.micros -= correction * self.size;
        // A correction is far below 2^24, so the conversion is exact.
        correction as f32
    }

    /// Shows a glyph, and corrects its advance by whole thousandths of an em where the next glyph
    /// stands elsewhere than its width says. What rounding leaves is carried on.
    fn show_glyph(
        &mut self,
        glyph: u16,
        next: Option<Len>,
        face: &EmbeddedFace,
        shown: &mut Vec<Codepoint>,
    ) {
        self.micros += face.width(glyph) * self.size;
        let offset = next.map_or(0.0, |next| self.move_to(next));
        let cid = Some(face.text(glyph).to_owned());
        shown.push(Codepoint { gid: face.glyph(glyph), offset, cid });
    }
}

/// A dictionary with one entry.
fn entry(key: &str, value: DictItem) -> DictItem {
    DictItem::Dict { map: BTreeMap::from([(key.to_owned(), value)]) }
}

fn first_x(run: &GlyphRun, cluster: &Cluster) -> Option<Len> {
    run.glyphs.get(cluster.glyphs.start).map(|glyph| glyph.x)
}

fn points(len: Len) -> Pt {
    Pt(len.0 as f32 / 1000.0)
}

fn colour(shade: Shade) -> Color {
    let percent = match shade {
        Shade::Black => 0.0,
        Shade::Grey => 0.4,
        Shade::Pale => 0.7,
        Shade::Red => {
            // As dark as a middle grey where there is no colour.
            let (r, g, b) = (0.85, 0.07, 0.07);
            return Color::Rgb(Rgb { r, g, b, icc_profile: None });
        }
    };
    Color::Greyscale(Greyscale { percent, icc_profile: None })
}

/// A text string as PDF wants it: UTF-16, big end first, with its mark.
pub(crate) fn utf16(text: &str) -> Vec<u8> {
    let mark = [0xFE, 0xFF];
    mark.into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect()
}
