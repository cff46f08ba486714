//! What is moved, word for word. Names follow the table of motions of Robert's Rules (12th ed.).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Amendment;
use crate::{
    ids::{ItemId, MotionId, PersonId},
    rules::{Ground, is_default},
    vote::Method,
};

/// A part of a divided question, which becomes a motion of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// The motion that it becomes.
    pub motion: MotionId,
    /// Its words.
    pub text: String,
}

/// What is moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Proposal {
    /// 主动议: that something be done.
    Main {
        /// Its words.
        text: String,
        /// The class of the matter, by its key in the rules, where it has one of its own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        matter: Option<String>,
    },
    /// 附属主动议: that something be adopted or ratified.
    MainIncidental {
        /// Its words.
        text: String,
    },
    /// 修正案: that the words or terms of the pending question be changed.
    Amend {
        /// The motion that is changed: anything amendable, or an amendment (second degree).
        target: MotionId,
        /// What is struck and inserted.
        #[serde(default, skip_serializing_if = "Amendment::is_empty")]
        #[ts(optional, as = "Option<Amendment>")]
        change: Amendment,
        /// For a motion that consists of terms (a length, a time, a committee): the motion as it
        /// would be.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        to: Option<Box<Proposal>>,
    },
    /// 无限期搁置: that the question be dropped without a decision on it.
    PostponeIndefinitely,
    /// 交付委员会: that a committee look into the question first.
    Commit {
        /// Which, as typed.
        to: String,
        /// What it is to do, as typed.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        instructions: String,
    },
    /// 延期到某时: that the question be taken up again at another time.
    PostponeDefinitely {
        /// The time, as typed.
        until: String,
        /// Whether it then comes before everything else (a special order).
        #[serde(default, skip_serializing_if = "is_default")]
        #[ts(optional, as = "Option<bool>")]
        special_order: bool,
    },
    /// 限制或延长辩论: that speeches be shorter or longer, fewer or more.
    LimitExtendDebate {
        /// Length of a speech in seconds, where it changes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        seconds: Option<u32>,
        /// Speeches of each person on the question, where it changes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        speeches: Option<u32>,
    },
    /// 停止辩论、立即表决: that debate end and the vote be taken.
    PreviousQuestion {
        /// Whether on all pending questions, and not the immediately pending one alone.
        #[serde(default, skip_serializing_if = "is_default")]
        #[ts(optional, as = "Option<bool>")]
        all: bool,
    },
    /// 搁置: that the question be laid aside for something urgent.
    LayOnTable,
    /// 要求遵守议程: that the meeting keep to its agenda.
    OrdersOfTheDay,
    /// 权益问题: about the rights or comfort of the meeting or of a member.
    QuestionOfPrivilege {
        /// What it is, as typed.
        text: String,
    },
    /// 休会: that there be a break.
    Recess {
        /// Its length in minutes.
        minutes: u32,
    },
    /// 散会: that the meeting end.
    Adjourn,
    /// 定下次续会时间: that the meeting go on at another time.
    FixTimeToAdjourn {
        /// When and where, as typed.
        until: String,
    },
    /// 秩序问题: that a rule is being broken.
    PointOfOrder {
        /// Which, as typed.
        text: String,
    },
    /// 申诉: that the body decide in place of the chair.
    Appeal {
        /// The motion on which the chair ruled.
        ruling: MotionId,
    },
    /// 暂停规则: that something be done which a rule forbids.
    SuspendRules {
        /// What is to be done, as typed.
        text: String,
        /// The rules that stand in its way; none where the rule is one of the body's own that
        /// the program does not know.
        #[serde(default)]
        #[ts(optional, as = "Option<Vec<Ground>>")]
        grounds: Vec<Ground>,
    },
    /// 反对考虑: that the question be not considered at all.
    ObjectConsideration,
    /// 分拆动议: that parts of the question be decided one by one.
    DivisionQuestion {
        /// The parts, in order.
        parts: Vec<Part>,
    },
    /// 逐段讨论: that paragraphs be debated one by one and decided together.
    ConsiderSeriatim {
        /// How many there are.
        paragraphs: u32,
    },
    /// 要求重新起立表决: that the last vote be counted again, standing.
    DivisionAssembly,
    /// 表决方法: that the vote be taken in a certain way.
    VotingMethod {
        /// In which.
        method: Method,
    },
    /// 截止投票.
    PollsClose,
    /// 重新开放投票.
    PollsReopen,
    /// 提名办法: how nominations are made.
    NominationsMethod {
        /// How, as typed.
        text: String,
    },
    /// 截止提名.
    NominationsClose,
    /// 重新开放提名.
    NominationsReopen,
    /// 请求免除职责: that somebody be excused, as from voting on a matter of their own.
    ExcusedFromDuty {
        /// Who.
        person: PersonId,
        /// From what and why, as typed.
        text: String,
    },
    /// 议事规则咨询: a question to the chair about the rules.
    ParliamentaryInquiry {
        /// The question, as typed.
        text: String,
    },
    /// 事实询问: a question of fact.
    RequestInformation {
        /// The question, as typed.
        text: String,
    },
    /// 撤回或改写动议: leave to take a stated motion back or to change it.
    WithdrawModify {
        /// Which.
        target: MotionId,
        /// Its words as the mover would have them; taken back where none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        text: Option<String>,
    },
    /// 请求宣读文件.
    ReadPapers {
        /// Which, as typed.
        text: String,
    },
    /// 恢复搁置的动议.
    TakeFromTable {
        /// Which.
        target: MotionId,
    },
    /// 撤销或修正已通过的决定.
    RescindAmendAdopted {
        /// The decision, where this meeting made it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        target: Option<MotionId>,
        /// Its words, as typed, where an earlier meeting made it.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        text: String,
        /// Its words as they are to be; rescinded where none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        to: Option<String>,
        /// Whether notice of this was given.
        #[serde(default)]
        #[ts(optional, as = "Option<bool>")]
        notice: bool,
    },
    /// 撤回委员会: that the question be taken from the committee.
    DischargeCommittee {
        /// The question that was referred.
        target: MotionId,
        /// Whether notice of this was given.
        #[serde(default)]
        #[ts(optional, as = "Option<bool>")]
        notice: bool,
    },
    /// 复议: that a vote be taken again.
    Reconsider {
        /// The motion on which it was taken, where this meeting took it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        target: Option<MotionId>,
        /// The decision, as typed, where an earlier meeting took it.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        text: String,
        /// Whether the mover voted with the side that won.
        #[serde(default)]
        #[ts(optional, as = "Option<bool>")]
        prevailing: bool,
    },
    /// 将未公告的事项列入议程.
    TakeUpUnnoticed {
        /// Which item.
        item: ItemId,
    },
    /// 转入非公开.
    ExcludePublic {
        /// The ground, as typed.
        text: String,
    },
}
