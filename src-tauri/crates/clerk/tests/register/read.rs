//! Files: what is read, what is wrong with them, and that nothing is taken where anything is.

use clerk::{
    register::Column,
    tasks::{TaskStage, TaskView},
};
use council::{register::square_metres, view::Arg};

use crate::desk::{Desk, code};

const GOOD: &str = "\
楼栋,单元,房号,用途,产权面积,实测面积,合同面积,业主,业主编号,开发商
3幢,2单元,1102,住宅,88.12㎡,,,张三、李四,,
3幢,2单元,1103,住宅,,\"1,090.5\",,王海,A7,
3幢,2单元,1104,住宅,88.1234,,,赵六,,
1幢,,S-1,商铺,226.0857,,,长江置业,,是
1幢,,S-2,商铺,10,,,长江置业,,
3幢,2单元,1105,,,,70,李四/张三,,
3幢,2单元,1106,,70,,,王海,A8,
地库,,B1-023,车位,,,12.5,王海,A7,
合计,,,,,,,,,
";

#[tokio::test]
async fn a_file_is_previewed_then_adopted_and_owners_are_found() {
    let desk = Desk::of_owners().await;
    let preview = desk.preview(GOOD).await;
    let totals = preview.totals;
    // 张三 and 李四 are one elector at both flats, 王海 by two numbers are two.
    assert_eq!((totals.heads, totals.counted.units, totals.left_out.units), (5, 7, 1));
    assert_eq!(square_metres(totals.counted.area), "1642.8291");
    assert_eq!(square_metres(totals.registered.area), "482.3291");
    assert_eq!((totals.surveyed.units, totals.contract.units), (1, 1));
    assert_eq!(square_metres(totals.left_out.area), "12.50");
    assert_eq!(preview.sums, [10]);
    let merged: Vec<_> = preview.merged.iter().map(|m| (m.name.as_str(), &m.lines[..])).collect();
    assert_eq!(merged, [("张三、李四", &[2, 7][..])], "the developer is one without a question");
    assert_eq!(desk.view().owners.unwrap().register, None, "a preview changes nothing");

    desk.adopt().await.unwrap();
    let register = desk.view().owners.unwrap().register.unwrap();
    assert_eq!((register.totals, register.source.as_str()), (totals, "市不动产登记中心"));
    assert_eq!(code(desk.adopt().await), "fault-register-nothing-read");

    let desk = desk.again().await;
    for (query, name) in [
        ("1102", "张三、李四"),
        ("3幢2单元1104", "赵六"),
        ("B1-023", "王海"),
        ("changjiang", "长江置业"),
        ("zl", "赵六"),
        ("李四", "张三、李四"),
        ("lisi", "张三、李四"),
    ] {
        let found = desk.clerk.find_owner(query).await.unwrap();
        assert_eq!(found.owners[0].name, name, "{query}");
    }
    let found = desk.clerk.find_owner("wh").await.unwrap();
    assert_eq!(found.found, 2);
    let seven = &found.owners[0];
    assert_eq!(
        (&seven.units[..], seven.area),
        (&["3幢2单元1103".into(), "地库B1-023".into()][..], 10_905_000)
    );
    assert!(!seven.on_roll && !seven.developer);
    assert!(desk.clerk.find_owner("changj").await.unwrap().owners[0].developer);
    assert_eq!(desk.clerk.find_owner(" ").await.unwrap().found, 0);
    assert_eq!(desk.clerk.find_owner("zzz").await.unwrap().found, 0);
}

#[tokio::test]
async fn a_workbook_and_a_table_in_gb_18030_give_the_same_register() {
    let desk = Desk::of_owners().await;
    let book = include_bytes!("owners.xlsx").to_vec();
    let reading = desk.clerk.read_register(book).await.unwrap();
    assert_eq!(reading.faults, []);
    let totals = reading.preview.unwrap().totals;
    assert_eq!((totals.heads, totals.counted.units, totals.left_out.units), (3, 3, 1));
    assert_eq!(square_metres(totals.counted.area), "404.7057");
    let (gbk, _, _) = encoding_rs::GB18030.encode(GOOD);
    let from_gbk = desk.clerk.read_register(gbk.into_owned()).await.unwrap();
    let from_utf8 = desk.read(&format!("\u{feff}{GOOD}")).await;
    assert_eq!(from_gbk.preview.unwrap().totals, from_utf8.preview.unwrap().totals);
}

#[tokio::test]
async fn every_bad_row_is_said_with_line_and_column_and_nothing_is_taken() {
    let desk = Desk::of_owners().await;
    desk.preview(GOOD).await;
    let bad = "\
房号,用途,产权面积,实测面积,业主,业主编号,开发商
101,住宅,88.12345,,张三,,
,住宅,90,,李四,,
103,寺庙,约90,,,,
104,住宅,,,王五,,
105,住宅,80,,赵六,1,也许
106,住宅,80,,赵六,1,
107,住宅,80,,孙七,1,
106,住宅,70,,周八,,
108,住宅,99999999999999999999,,周八,,
109,住宅,0,,周八,,
";
    let reading = desk.read(bad).await;
    assert_eq!(reading.preview, None);
    let faults: Vec<(u32, Option<Column>, &str)> = reading
        .faults
        .iter()
        .map(|f| (f.line.unwrap(), f.column, f.words.key.strip_prefix("register-fault-").unwrap()))
        .collect();
    assert_eq!(
        faults,
        [
            (2, Some(Column::Registered), "area-too-fine"),
            (3, Some(Column::Room), "empty"),
            (4, Some(Column::Owner), "empty"),
            (4, Some(Column::Use), "use-unknown"),
            (4, Some(Column::Registered), "area-unreadable"),
            (5, None, "area-missing"),
            (6, Some(Column::Developer), "neither-yes-nor-no"),
            (8, Some(Column::Number), "number-of-another"),
            (9, Some(Column::Room), "unit-twice"),
            (10, Some(Column::Registered), "area-too-large"),
            (11, None, "area-missing"),
        ]
    );
    assert_eq!(reading.faults[0].words.args["value"], Arg::from("88.12345"));
    assert_eq!(reading.faults[8].words.args["first"], Arg::from(7_u32));
    // What was read before is not adopted in its place.
    assert_eq!(code(desk.adopt().await), "fault-register-nothing-read");
    assert_eq!(desk.view().owners.unwrap().register, None);
}

#[tokio::test]
async fn what_is_no_register_at_all_is_refused() {
    let desk = Desk::of_owners().await;
    let heading = desk.read("甲,乙\n1,2\n").await.faults;
    let said: Vec<_> = heading.iter().map(|f| (f.line, f.column, f.words.key.as_str())).collect();
    assert_eq!(
        said,
        [
            (None, Some(Column::Room), "register-fault-column-missing"),
            (None, Some(Column::Owner), "register-fault-column-missing"),
            (None, None, "register-fault-no-area-column"),
        ]
    );
    assert_eq!(
        desk.read("房号,业主,面积,产权面积\n").await.faults[0].words.key,
        "register-fault-no-rows"
    );
    let bytes = |bytes: &[u8]| desk.clerk.read_register(bytes.to_vec());
    assert_eq!(code(bytes(b"\xff\xfe\x00\x01").await), "fault-register-not-a-table");
    assert_eq!(code(bytes(&[0xd0, 0xcf, 0x11, 0xe0]).await), "fault-register-old-workbook");
    let council = Desk::with("cn-residents-council").await;
    let outcome = council.clerk.read_register(GOOD.as_bytes().to_vec()).await;
    assert_eq!(code(outcome), "refusal-no-register");
    assert_eq!(council.view().owners, None);
}

#[tokio::test]
async fn the_wrong_day_is_refused_and_the_file_need_not_be_read_again() {
    let desk = Desk::of_owners().await;
    desk.preview(GOOD).await;
    let outcome = desk.clerk.adopt_register("册".to_owned(), "2026-02-30".to_owned()).await;
    assert_eq!(code(outcome), "refusal-time-unclear");
    desk.adopt().await.unwrap();
}

#[tokio::test]
async fn it_is_called_off_while_it_is_read_and_leaves_nothing() {
    let desk = Desk::of_owners().await;
    let mut tasks = desk.clerk.watch_tasks();
    let rows: String = (0..200_000).map(|n| format!("{n},80,业主{n}\n")).collect();
    let file = format!("房号,产权面积,业主\n{rows}");
    let reading = desk.clerk.read_register(file.into_bytes());
    let stopping = async {
        let reads = |task: &TaskView| task.stage == TaskStage::Reading && task.total == 200_000;
        let task = tasks.wait_for(|tasks| tasks.iter().any(reads)).await.unwrap()[0].task;
        desk.clerk.cancel_task(task);
    };
    let (outcome, ()) = tokio::join!(reading, stopping);
    assert_eq!(code(outcome), "fault-cancelled");
    // It is off the list when its thread has seen it too.
    tasks.wait_for(Vec::is_empty).await.unwrap();
    assert_eq!(code(desk.adopt().await), "fault-register-nothing-read");
}
