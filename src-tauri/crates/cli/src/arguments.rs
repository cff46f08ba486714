//! What can be typed after `yishi`. The words of the help come from the texts.

use std::path::PathBuf;

use clap::{Arg, ArgAction, Command, value_parser};

use crate::say::Voice;

/// The whole command line.
pub fn command(voice: &Voice) -> Command {
    let path = |name: &'static str, help: &str| {
        Arg::new(name).help(voice.plain(help)).value_parser(value_parser!(PathBuf))
    };
    Command::new("yishi")
        .version(env!("CARGO_PKG_VERSION"))
        .about(voice.plain("cli-about"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            Command::new("replay")
                .about(voice.plain("cli-replay"))
                .arg(path("file", "cli-replay-file").required(true))
                .arg(path("db", "cli-replay-db").long("db"))
                .arg(path("pdf", "cli-replay-pdf").long("pdf"))
                .arg(
                    Arg::new("json")
                        .long("json")
                        .help(voice.plain("cli-replay-json"))
                        .action(ArgAction::SetTrue),
                ),
        )
        .subcommand(
            Command::new("minutes")
                .about(voice.plain("cli-minutes"))
                .arg(path("db", "cli-db").long("db").required(true))
                .arg(Arg::new("meeting").long("meeting").help(voice.plain("cli-meeting")))
                .arg(Arg::new("lang").long("lang").help(voice.plain("cli-lang")))
                .arg(Arg::new("second").long("second").help(voice.plain("cli-second")))
                .arg(
                    Arg::new("versions")
                        .long("versions")
                        .help(voice.plain("cli-versions"))
                        .action(ArgAction::SetTrue),
                )
                .arg(Arg::new("sha256").long("sha256").help(voice.plain("cli-sha256")))
                .arg(path("out", "cli-out").long("out").required_unless_present("versions")),
        )
        .subcommand(paper(voice))
        .subcommand(
            Command::new("rebuild")
                .about(voice.plain("cli-rebuild"))
                .arg(path("db", "cli-db").long("db").required(true)),
        )
        .subcommand(
            Command::new("tally")
                .about(voice.plain("cli-tally"))
                .arg(
                    Arg::new("rule")
                        .long("rule")
                        .help(voice.plain("cli-tally-rule"))
                        .required_unless_present("list"),
                )
                .arg(
                    Arg::new("list")
                        .long("list")
                        .help(voice.plain("cli-tally-list"))
                        .action(ArgAction::SetTrue)
                        .conflicts_with("rule"),
                ),
        )
        .subcommand(votes(voice))
        .subcommand(Command::new("schema").about(voice.plain("cli-schema")))
}

/// `yishi paper`.
fn paper(voice: &Voice) -> Command {
    let path = |name: &'static str, help: &str| {
        Arg::new(name)
            .long(name)
            .help(voice.plain(help))
            .value_parser(value_parser!(PathBuf))
            .required_unless_present("list")
    };
    let copies = value_parser!(u32);
    Command::new("paper")
        .about(voice.plain("cli-paper"))
        .arg(path("db", "cli-db"))
        .arg(Arg::new("meeting").long("meeting").help(voice.plain("cli-meeting")))
        .arg(
            Arg::new("paper")
                .long("paper")
                .help(voice.plain("cli-paper-name"))
                .required_unless_present("list"),
        )
        .arg(Arg::new("lang").long("lang").help(voice.plain("cli-lang")))
        .arg(Arg::new("second").long("second").help(voice.plain("cli-second")))
        .arg(
            Arg::new("copies")
                .long("copies")
                .help(voice.plain("cli-paper-copies"))
                .value_parser(copies),
        )
        .arg(path("out", "cli-out"))
        .arg(
            Arg::new("list")
                .long("list")
                .help(voice.plain("cli-paper-list"))
                .action(ArgAction::SetTrue),
        )
}

/// `yishi votes list` and `yishi votes export`.
fn votes(voice: &Voice) -> Command {
    let path = |name: &'static str, help: &str| {
        Arg::new(name).long(name).help(voice.plain(help)).value_parser(value_parser!(PathBuf))
    };
    Command::new("votes")
        .about(voice.plain("cli-votes"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            Command::new("list")
                .about(voice.plain("cli-votes-list"))
                .arg(path("db", "cli-db").required(true))
                .arg(Arg::new("meeting").long("meeting").help(voice.plain("cli-votes-meeting"))),
        )
        .subcommand(
            Command::new("export")
                .about(voice.plain("cli-votes-export"))
                .arg(path("db", "cli-db").required(true))
                .arg(
                    Arg::new("vote")
                        .long("vote")
                        .help(voice.plain("cli-votes-vote"))
                        .required(true),
                )
                .arg(
                    Arg::new("format")
                        .long("format")
                        .help(voice.plain("cli-votes-format"))
                        .value_parser(["csv", "json"])
                        .default_value("csv"),
                )
                .arg(path("out", "cli-votes-out")),
        )
}
