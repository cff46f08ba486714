//! Finding a name by a few letters.

use std::collections::BTreeSet;

use super::units::{Unit, folded, units};

/// The most spellings kept of one name. A name of three characters with four readings each has as
/// many.
const SPELLINGS: usize = 64;

/// What a name can be found by, so that a window can look through a roll by itself: a query, folded
/// as [`SearchKey::matches`] says, finds the name if an entry of either list begins with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchKey {
    /// The first letters of the characters or words: `da` for Diane Anders, `wh` for a Wang Hai
    /// written in characters; the likeliest first.
    pub initials: Vec<String>,
    /// The sounds in full without spaces or tones: `wanghai`; ü as `v`, as `u` and, as in
    /// passports, as `yu`.
    pub full: Vec<String>,
}

impl SearchKey {
    /// Returns whether `query` finds the name. The query is put in lower case, accents (also those
    /// of ü) are dropped, and so is all that is neither letter nor digit.
    pub fn matches(&self, query: &str) -> bool {
        let query = letters(query);
        self.initials.iter().chain(&self.full).any(|entry| entry.starts_with(&query))
    }
}

/// Returns the first letters of a name's characters or words in each reading, the likeliest first.
pub fn initials(name: &str) -> Vec<String> {
    let first = |sounds: String| sounds.chars().take(1).collect();
    spellings(&units(name), |unit| sounds(unit).into_iter().map(first).collect())
}

/// Returns what a name can be found by.
pub fn search_key(name: &str) -> SearchKey {
    SearchKey {
        initials: initials(name),
        full: spellings(&units(name), |unit| sounds(unit).iter().flat_map(|s| typed(s)).collect()),
    }
}

/// Returns whether `query` finds `name`: as a part of it, by the initials of its characters or
/// words, or by its pinyin, each from the beginning. An empty query finds every name.
pub fn matches(query: &str, name: &str) -> bool {
    letters(name).contains(&letters(query)) || search_key(name).matches(query)
}

fn letters(text: &str) -> String {
    folded(text).chars().filter(|sign| sign.is_alphanumeric()).collect()
}

fn sounds(unit: &Unit) -> Vec<String> {
    unit.readings.iter().map(|reading| reading.plain.clone()).collect()
}

/// Returns the ways in which people type a syllable or a word. No syllable of pinyin has a `v` of
/// its own.
fn typed(sounds: &str) -> Vec<String> {
    let is_umlaut = ["nv", "lv"].iter().any(|head| sounds.starts_with(head));
    if is_umlaut {
        ["v", "u", "yu"].map(|typed| sounds.replacen('v', typed, 1)).to_vec()
    } else {
        vec![sounds.to_owned()]
    }
}

/// Strings the readings of all units together in every way, at most [`SPELLINGS`] of them, those of
/// likelier readings first.
fn spellings(units: &[Unit], readings: impl Fn(&Unit) -> Vec<String>) -> Vec<String> {
    let mut rows = vec![(0, String::new())];
    for unit in units {
        let choices = readings(unit);
        let longer = rows.iter().flat_map(|(cost, head)| {
            choices
                .iter()
                .enumerate()
                .map(move |(rank, tail)| (cost + rank, format!("{head}{tail}")))
        });
        let mut longer: Vec<(usize, String)> = longer.collect();
        longer.sort_by_key(|&(cost, _)| cost);
        let mut seen = BTreeSet::new();
        longer.retain(|(_, text)| seen.insert(text.clone()));
        longer.truncate(SPELLINGS);
        rows = longer;
    }
    rows.into_iter().map(|(_, text)| text).filter(|text| !text.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_likeliest_spelling_stands_first() {
        let table = [
            ("王海", "wh", "wanghai"),
            ("李秀英", "lxy", "lixiuying"),
            ("单雄信", "sxx", "shanxiongxin"),
            ("仇英", "qy", "qiuying"),
            ("解珍", "xz", "xiezhen"),
            ("曾国藩", "zgf", "zengguofan"),
            ("区伯", "ob", "oubo"),
            ("查良镛", "zly", "zhaliangyong"),
            ("朴正", "pz", "piaozheng"),
            ("尉迟恭", "ycg", "yuchigong"),
            ("长孙无忌", "zswj", "zhangsunwuji"),
            ("欧阳修", "oyx", "ouyangxiu"),
            ("万俟卨", "mqx", "moqixie"),
            ("任建新", "rjx", "renjianxin"),
            ("盖叫天", "gjt", "gejiaotian"),
            ("單麗雲", "sly", "shanliyun"),
            ("區國強", "ogq", "ouguoqiang"),
            ("歐陽國華", "oygh", "ouyangguohua"),
            ("尉遲恭", "ycg", "yuchigong"),
            ("葉淑芬", "ysf", "yeshufen"),
            ("蕭美玲", "xml", "xiaomeiling"),
            ("Diane Anders", "da", "dianeanders"),
            ("Zoë Müller-Łuk", "zmł", "zoemullerłuk"),
        ];
        for (name, first_letters, sounds) in table {
            let key = search_key(name);
            assert_eq!(key.initials[0], first_letters, "{name} {key:?}");
            assert_eq!(key.full[0], sounds, "{name} {key:?}");
        }
    }

    #[test]
    fn names_are_found() {
        let table = [
            (
                "王海",
                "wh|w|WH|wanghai|wang hai|wangh|wang'hai|Wang|ｗｈ|王|海|王海|",
                "h|wx|hai|王大",
            ),
            ("单田芳", "stf|dtf|shan|dan|单田", "tian"),
            ("解放", "xie|jie|xf|jf", "fang"),
            ("曾敏", "zeng|ceng|zm|cm", "zem"),
            ("單麗雲", "sly|dly|shan|dan|單麗", "li"),
            ("吕布", "lvbu|lubu|lübu|LÜ BU|lyubu|lb", "lwbu"),
            ("女娲", "nvwa|nuwa|nyuwa", "niwa"),
            ("略", "lve|lue|lüe", "lie"),
            ("Diane Anders", "da|d a|diane|anders|ders|Diane A", "ad|dx"),
            ("René Łaski", "rene|ré|rł", "renx"),
            ("物业·张经理", "wyz|wuye|张经理|物业张", "zjl"),
        ];
        for (name, found, not_found) in table {
            for query in found.split('|') {
                assert!(matches(query, name), "{query} must find {name}: {:?}", search_key(name));
            }
            for query in not_found.split('|') {
                assert!(
                    !matches(query, name),
                    "{query} must not find {name}: {:?}",
                    search_key(name)
                );
            }
        }
    }

    #[test]
    fn common_surnames_are_said_as_surnames() {
        let table = "\
            王wang 李li 张zhang 刘liu 陈chen 杨yang 黄huang 赵zhao 吴wu 周zhou 徐xu 孙sun 马ma 朱zhu \
            胡hu 郭guo 何he 林lin 高gao 罗luo 郑zheng 梁liang 谢xie 宋song 唐tang 许xu 邓deng 韩han \
            冯feng 曹cao 彭peng 曾zeng 肖xiao 田tian 董dong 潘pan 袁yuan 蔡cai 蒋jiang 余yu 于yu 杜du \
            叶ye 程cheng 魏wei 苏su 吕lv 丁ding 任ren 卢lu 姚yao 沈shen 钟zhong 姜jiang 崔cui 谭tan \
            陆lu 范fan 汪wang 廖liao 石shi 金jin 韦wei 贾jia 夏xia 付fu 方fang 邹zou 熊xiong 白bai \
            孟meng 秦qin 邱qiu 侯hou 江jiang 尹yin 薛xue 闫yan 段duan 雷lei 龙long 黎li 史shi 陶tao \
            贺he 毛mao 郝hao 顾gu 龚gong 邵shao 万wan 覃qin 武wu 钱qian 戴dai 严yan 莫mo 孔kong 向xiang \
            常chang 汤tang 康kang 易yi 乔qiao 赖lai 文wen";
        for row in table.split_whitespace() {
            let surname: String = row.chars().take(1).collect();
            let full = search_key(&format!("{surname}一")).full;
            assert_eq!(full[0], format!("{}yi", &row[surname.len()..]), "{full:?}");
        }
    }

    #[test]
    fn empty_and_strange_names_are_no_trouble() {
        assert_eq!(search_key(""), SearchKey::default());
        assert!(matches("", "") && matches("", "王海") && !matches("x", ""));
        assert!(matches("𠮷", "𠮷田"));
        assert!(search_key(&"行乐单重长".repeat(40)).full.len() <= SPELLINGS);
    }

    proptest::proptest! {
        #[test]
        fn a_name_is_found_by_its_own_key(name in "[一-龥]{1,4}|[A-Za-z]{1,8} [A-Za-z]{1,8}") {
            let key = search_key(&name);
            proptest::prop_assert!(!key.full.is_empty() && !key.initials.is_empty());
            for query in key.initials.iter().chain(&key.full) {
                proptest::prop_assert!(matches(query, &name));
            }
        }

        #[test]
        fn no_query_or_name_panics(query: String, name: String) {
            let found = matches(&query, &name);
            proptest::prop_assert!(found || !name.contains(query.as_str()));
        }
    }
}
