//! `yishi tally`: judges counts by a majority, one row of a table after another, by the very
//! arithmetic that judges the votes of a meeting. A result line begins with `adopted` or `lost`
//! in every language, so that other programs can read it.

mod table;

use std::io::{self, BufRead, Write};

use clap::ArgMatches;
use council::{
    rules::MajorityBase,
    view::Arg,
    vote::{Misfit, Named, Row, Verdict, What},
};

use crate::{End, say::Voice};
use table::{Columns, Fault};

pub fn run(voice: &Voice, arguments: &ArgMatches) -> End {
    let done = if arguments.get_flag("list") {
        list(&mut io::stdout().lock())
    } else {
        // The command line requires it where no list is asked for.
        let Some(name) = arguments.get_one::<String>("rule") else {
            return End::Unreadable;
        };
        let Ok(rule) = name.parse::<Named>() else {
            let shown = name.escape_debug().to_string();
            eprintln!("{}", voice.text("cli-tally-rule-unknown", [("rule", shown.into())]));
            return End::Unreadable;
        };
        tally(voice, rule, &mut io::stdin().lock(), &mut io::stdout().lock())
    };
    match done {
        Ok(end) => end,
        // Whoever reads the results has read enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => End::Good,
        Err(error) => {
            eprintln!("{}", voice.plain("cli-tally-unreadable"));
            eprintln!("  ({error})");
            End::Unreadable
        }
    }
}

fn list(out: &mut impl Write) -> io::Result<End> {
    for name in Named::NAMES {
        writeln!(out, "{name}")?;
    }
    Ok(End::Good)
}

/// Judges row after row. A row that cannot be is reported, and the rest go on.
fn tally(
    voice: &Voice,
    rule: Named,
    rows: &mut impl BufRead,
    out: &mut impl Write,
) -> io::Result<End> {
    let mut out = io::BufWriter::new(out);
    let (mut columns, mut end) = (None, End::Good);
    let mut line = Vec::new();
    for number in 1usize.. {
        line.clear();
        if rows.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        let Some(fields) = table::fields(&line)? else {
            continue;
        };
        let judged = match &columns {
            None => match Columns::of(&fields) {
                Ok(found) => {
                    columns = Some(found);
                    continue;
                }
                Err(fault) => {
                    complain(voice, number, &words(voice, &fault));
                    return Ok(End::Unreadable);
                }
            },
            Some(columns) => judge(voice, rule, columns, &fields),
        };
        match judged {
            Ok(result) => writeln!(out, "{result}")?,
            Err(why) => {
                // What was judged before stands before it, where both are read in one place.
                out.flush()?;
                let why = match why {
                    NoResult::Unreadable(fault) => words(voice, &fault),
                    NoResult::Impossible(misfit) => misfit_words(voice, misfit),
                };
                complain(voice, number, &why);
                end = End::Bad;
            }
        }
    }
    if columns.is_none() {
        complain(voice, 1, &words(voice, &Fault::NoColumn { name: table::NAMES[0] }));
        end = End::Unreadable;
    }
    out.flush()?;
    Ok(end)
}

/// Why a row gives no result.
#[derive(Debug, thiserror::Error)]
#[error("{self:?}")]
enum NoResult {
    /// It cannot be read.
    Unreadable(#[from] Fault),
    /// Its counts cannot be.
    Impossible(#[from] Misfit),
}

/// The result line of a row.
fn judge(
    voice: &Voice,
    rule: Named,
    columns: &Columns,
    fields: &[String],
) -> Result<String, NoResult> {
    let row = columns.row(fields)?;
    let verdict = rule.judge(row)?;
    let outcome = if verdict.carried { "adopted" } else { "lost" };
    Ok(format!("{outcome}  {}", arithmetic(voice, row, &verdict)))
}

/// What the result rests on.
fn arithmetic(voice: &Voice, row: Row, verdict: &Verdict) -> String {
    let fixed = verdict.arithmetic.iter().find(|line| line.what == What::Fixed);
    if let Some(line) = fixed {
        let (favour, against) = (row.favour.into(), row.against.into());
        let values = [("for", favour), ("against", against), ("needed", line.needed.into())];
        return voice.text("cli-tally-fixed", values);
    }
    let base = match verdict.base {
        MajorityBase::Cast => "cast",
        MajorityBase::Participating => "participating",
        MajorityBase::Present => "present",
        MajorityBase::Members => "members",
        MajorityBase::Seats => "seats",
    };
    let values = [
        ("for", row.favour.into()),
        ("whole", verdict.base_count.into()),
        ("base", base.into()),
        ("needed", verdict.needed.into()),
        ("num", verdict.share.num.into()),
        ("den", verdict.share.den.into()),
        ("strict", if verdict.share.strict { "yes" } else { "no" }.into()),
    ];
    voice.text("cli-tally-share", values)
}

fn complain(voice: &Voice, number: usize, why: &str) {
    let number = Arg::Number(i64::try_from(number).unwrap_or(i64::MAX));
    eprintln!("{}", voice.text("cli-tally-bad", [("line", number), ("why", why.into())]));
}

/// Why a line cannot be read as a row.
fn words(voice: &Voice, fault: &Fault) -> String {
    match fault {
        Fault::NoColumn { name } => voice.text("cli-tally-no-column", [("column", (*name).into())]),
        Fault::ColumnTwice { name } => {
            voice.text("cli-tally-column-twice", [("column", (*name).into())])
        }
        Fault::Fields { found, expected } => {
            let values = [("found", (*found).into()), ("expected", (*expected).into())];
            voice.text("cli-tally-bad-fields", values)
        }
        Fault::Empty { name } => voice.text("cli-tally-bad-empty", [("column", (*name).into())]),
        Fault::Negative { name, found } => {
            let values = [("column", (*name).into()), ("found", found.as_str().into())];
            voice.text("cli-tally-bad-negative", values)
        }
        Fault::NoNumber { name, found } => {
            let values = [("column", (*name).into()), ("found", found.as_str().into())];
            voice.text("cli-tally-bad-number", values)
        }
        Fault::TooLarge { name, found } => {
            let values = [("column", (*name).into()), ("found", found.as_str().into())];
            voice.text("cli-tally-bad-large", values)
        }
    }
}

/// Why a count cannot be.
fn misfit_words(voice: &Voice, misfit: Misfit) -> String {
    match misfit {
        Misfit::MoreVotesThanPresent { counted, present } => {
            let values = [("counted", counted.into()), ("present", present.into())];
            voice.text("cli-tally-bad-votes", values)
        }
        Misfit::MorePresentThanMembers { present, members } => {
            let values = [("present", present.into()), ("members", members.into())];
            voice.text("cli-tally-bad-present", values)
        }
    }
}
