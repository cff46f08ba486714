//! Minutes of three pages in Chinese and English, with everything a paper can hold.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use chrono::{DateTime, FixedOffset};
use pdf::{Meta, Source};
use typeset::{
    Align, Block, Cell, Column, Document, Dot, Fonts, Ink, Item, Len, Level, List, Mark, Pair,
    Pairs, Paragraph, Row, Rules, Run, SignaturePlace, Signatures, Table, Width,
};

/// Where the fonts stand in the repository.
pub fn font_directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/fonts")
}

/// The fonts, shared by the tests of one program.
pub fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(|| Fonts::open(&font_directory()).expect("the fonts are there"))
}

/// What the sample says about itself.
pub fn meta() -> Meta {
    let created: DateTime<FixedOffset> =
        DateTime::parse_from_rfc3339("2026-11-21T21:30:00+08:00").expect("a date");
    Meta {
        title: "长江大厦居民议事会会议记录".to_owned(),
        author: Some("长江大厦居民议事会".to_owned()),
        language: "zh-Hans".to_owned(),
        second: None,
        created,
        fields: true,
        source: Some(Source {
            name: "record.json".to_owned(),
            description: "会议原始记录".to_owned(),
            media: "application/json".to_owned(),
            bytes: br#"{"schema":"sample","entries":[]}"#.to_vec(),
        }),
    }
}

fn prose(text: &str) -> Block {
    Block::paragraph(2000, text)
}

/// A drawn signature: a wave with a dot.
pub fn ink() -> Ink {
    let wave = (0..60_u16)
        .map(|step| {
            let height = [60, 30, 12, 25, 58, 84, 95, 80];
            Dot { x: 10 + step * 6, y: height[usize::from(step % 8)] + step / 2 }
        })
        .collect();
    Ink::new(400, 140, 5, vec![wave, vec![Dot { x: 385, y: 20 }]]).expect("a drawing")
}

fn roll() -> Block {
    let names = [
        "王海",
        "李䶮",
        "赵㛃",
        "陈𬭎",
        "欧阳春燕",
        "张伟",
        "刘洋",
        "司马青",
        "周敏",
        "吴刚",
        "郑爽",
        "孙立人",
        "阿卜杜拉·买买提",
        "Łukasz Żółć",
        "钱学文",
        "冯小满",
        "褚时健",
        "卫兰",
        "蒋英",
        "沈从云",
        "韩梅",
        "杨树",
        "朱砂",
        "秦岭",
        "尤勇",
        "许愿",
        "何其芳",
        "吕布衣",
        "施工",
        "张三丰",
    ];
    let row = |(number, name): (usize, &&str)| {
        let state = match number % 7 {
            3 => "迟到，19:12 到场",
            5 => "请假（事先书面告知）",
            6 => "列席，无表决权",
            _ => "出席",
        };
        Row::new([
            (number + 1).to_string(),
            (*name).to_owned(),
            format!("{} 栋", number % 4 + 1),
            state.to_owned(),
        ])
    };
    Block::Table(Table {
        columns: vec![
            Column { width: Width::Fixed(Len::mm(14)), align: Align::Right },
            Column { width: Width::Share(3), align: Align::Left },
            Column { width: Width::Share(2), align: Align::Left },
            Column { width: Width::Share(4), align: Align::Left },
        ],
        head: vec![Row::new(["序号", "姓名", "楼栋", "出席情况"])],
        rows: names.iter().enumerate().map(row).collect(),
        rules: Rules::Rows,
    })
}

fn votes() -> Block {
    let mut last = Row::new(["终案（经修正）", "19", "2", "1", "通过"]);
    last.cells[4] = Cell { runs: vec![Run::new("通过").bold()], align: Some(Align::Center) };
    let number = Column { width: Width::Fixed(Len::mm(18)), align: Align::Right };
    Block::Table(Table {
        columns: vec![
            Column { width: Width::Share(1), align: Align::Left },
            number,
            number,
            number,
            Column { width: Width::Fixed(Len::mm(24)), align: Align::Center },
        ],
        head: vec![Row::new(["表决事项", "赞成", "反对", "弃权", "结果"])],
        rows: vec![
            Row::new(["修正案：将“单杆铝合金”改为“双杆不锈钢”", "17", "4", "1", "通过"]),
            last,
        ],
        rules: Rules::Grid,
    })
}

fn head() -> Vec<Block> {
    let pairs = [
        ("会议名称", "长江大厦居民议事会 2026 年第 7 次会议"),
        ("时　　间", "2026 年 11 月 21 日 19:00—21:05（休会 10 分钟）"),
        ("地　　点", "长江大厦一层活动室（无障碍入口在北侧）"),
        ("主 持 人", "王海（议事会召集人）"),
        ("记 录 人", "欧阳春燕"),
        (
            "应到实到",
            "应到 30 人，实到 22 人，达到法定人数（过半数即 16 人）。请假 4 人，缺席 4 人；列席 4 人，不计入法定人数。",
        ),
    ];
    vec![
        Block::heading(Level::One, "长江大厦居民议事会会议记录"),
        Block::Pairs(Pairs {
            rows: pairs.map(|(label, value)| Pair::new(label, value)).into(),
            label_width: None,
        }),
        Block::Rule,
    ]
}

fn motion() -> Vec<Block> {
    let text = Paragraph {
        runs: vec![
            Run::new("在每栋楼南侧统一安装"),
            Run::new("单杆铝合金").mark(Mark::Struck),
            Run::new("双杆不锈钢").mark(Mark::Inserted),
            Run::new("晾衣架，费用从公共收益中列支，总额不超过人民币 48,600 元；"),
            Run::new("安装后由物业公司每季度检查一次").mark(Mark::Underlined),
            Run::new("。"),
        ],
        align: Align::Justify,
        first_indent: 2000,
        indent: Len::mm(8),
        ..Paragraph::default()
    };
    let needs = [
        (
            "（一）",
            "安全：高层住户担心晾衣架坠落伤人，要求“先论证、后安装”，并请有资质的单位出具检测报告，报告在公告栏公示不少于七日。",
        ),
        (
            "（二）",
            "耐用：铝合金在沿江的潮湿环境里三五年就会锈蚀、变形，不锈钢虽贵，但十年内不必更换。",
        ),
        ("（三）", "公平使用：一层住户同样缴纳公共收益，应当有同等的使用机会。"),
    ];
    vec![
        Block::heading(Level::Two, "一、出席情况"),
        roll(),
        Block::heading(Level::Two, "二、晾衣架更换方案"),
        prose(
            "王海介绍方案由来：“去年冬天以来，已有154户中的61户反映晾衣架锈蚀。”他说，物业公司（长江物业）的答复是“可以换，但要业主大会同意”。李䶮、赵㛃、陈𬭎\
             先后发言；其中陈𬭎认为：‘单杆铝合金’方案造价虽低，却“省小钱、花大钱”……与会者就此展开讨论——先正方、后反方，每人不超过3分钟，共有11人发言。",
        ),
        Block::heading(Level::Three, "（一）达成的共同需要"),
        Block::List(List {
            items: needs.map(|(label, text)| Item::new(label, text)).into(),
            ..List::default()
        }),
        Block::heading(Level::Three, "（二）动议原文与修正"),
        prose("动议人：李䶮；附议人：周敏。动议全文（删去的文字加删除线，增加的文字加下划线）："),
        Block::Paragraph(text),
        votes(),
        prose(
            "主持人宣布：本议案获得通过，提请业主大会依《民法典》第二百七十八条表决；议事会不代替业主作出决定。",
        ),
    ]
}

fn english() -> Vec<Block> {
    let text = "The council’s chair, Dvořák, said “the plan isn’t final”: it goes to the owners \
        first. Offices open at 9:00—but the café’s efficient staff – five of them – flew in \
        from Łódź. Motion carried, 19 for, 2 against, 1 abstaining (quorum 16 of 30). The clerk \
        read the text aloud twice, and the members confirmed that the wording was the one they \
        had voted on. 中文名称：“长江大厦”。";
    let longer = "按照议事规则第十二条，缺席两次以上的成员由召集人提醒；提醒后仍不到会的，由议事会表决是否保留其资格。\
        表决采用举手方式，现场清点，记录人当场宣读票数，任何成员都可以要求复点一次。会议记录于会后三日内在公告栏和居民微信群同时公示，\
        公示期为七日；对记录有异议的，应当在公示期内以书面形式提出，由下一次会议处理。";
    vec![
        Block::heading(Level::Two, "三、Notes in English"),
        Block::Paragraph(Paragraph {
            runs: vec![text.into()],
            align: Align::Justify,
            ..Paragraph::default()
        }),
        Block::heading(Level::Two, "四、其他事项"),
        prose(longer),
        prose(longer),
        Block::Space(Len::pt(6)),
        Block::Signatures(Signatures {
            places: vec![
                SignaturePlace {
                    label: vec!["主持人：王海".into()],
                    ink: Some(ink()),
                    caption: vec!["2026 年 11 月 21 日 21:12 签于现场".into()],
                },
                SignaturePlace {
                    label: vec!["记录人：欧阳春燕".into()],
                    ink: None,
                    caption: vec!["　　　　年　　月　　日".into()],
                },
            ],
        }),
    ]
}

/// The whole document.
pub fn document() -> Document {
    let mut document = Document::new("长江大厦居民议事会会议记录", "zh-Hans");
    document.blocks = [head(), motion(), english()].concat();
    if let Some(footer) = &mut document.footer {
        footer.template = "第 {page} 页，共 {pages} 页".to_owned();
    }
    document
}
