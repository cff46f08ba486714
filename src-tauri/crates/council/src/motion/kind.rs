//! The kinds of motions: the 37 rows of the table of Robert's Rules (12th ed.) and those that
//! this program adds.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Declares the kinds, and the list of all of them, from one list.
macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $kind:ident,)+) => {
        /// The kind of a proposal, without its words.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(Serialize, Deserialize, TS, JsonSchema)]
        #[serde(rename_all = "kebab-case")]
        pub enum KindName {
            $($(#[doc = $doc])+ $kind,)+
        }

        impl KindName {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$kind,)+];
        }
    };
}

kinds! {
    /// 主动议.
    Main,
    /// 附属主动议: to adopt a report, to ratify.
    MainIncidental,
    /// 修正案, of the first degree.
    Amend,
    /// 修正案之修正, of the second degree.
    AmendSecondary,
    /// 无限期搁置.
    PostponeIndefinitely,
    /// 交付委员会.
    Commit,
    /// 延期到某时.
    PostponeDefinitely,
    /// 限制或延长辩论.
    LimitExtendDebate,
    /// 停止辩论、立即表决.
    PreviousQuestion,
    /// 搁置.
    LayOnTable,
    /// 要求遵守议程.
    OrdersOfTheDay,
    /// 权益问题.
    QuestionOfPrivilege,
    /// 休会.
    Recess,
    /// 散会.
    Adjourn,
    /// 定下次续会时间.
    FixTimeToAdjourn,
    /// 秩序问题.
    PointOfOrder,
    /// 申诉.
    Appeal,
    /// 暂停规则.
    SuspendRules,
    /// 反对考虑.
    ObjectConsideration,
    /// 分拆动议.
    DivisionQuestion,
    /// 逐段讨论.
    ConsiderSeriatim,
    /// 要求重新起立表决.
    DivisionAssembly,
    /// 表决方法.
    VotingMethod,
    /// 截止投票.
    PollsClose,
    /// 重新开放投票.
    PollsReopen,
    /// 提名办法.
    NominationsMethod,
    /// 截止提名.
    NominationsClose,
    /// 重新开放提名.
    NominationsReopen,
    /// 请求免除职责.
    ExcusedFromDuty,
    /// 议事规则咨询.
    ParliamentaryInquiry,
    /// 事实询问.
    RequestInformation,
    /// 撤回或改写动议.
    WithdrawModify,
    /// 请求宣读文件.
    ReadPapers,
    /// 恢复搁置的动议.
    TakeFromTable,
    /// 撤销或修正已通过的决定.
    RescindAmendAdopted,
    /// 撤回委员会.
    DischargeCommittee,
    /// 复议.
    Reconsider,
    /// 将未公告的事项列入议程: an item that was not announced.
    TakeUpUnnoticed,
    /// 转入非公开: to exclude those who are not members, on a stated ground.
    ExcludePublic,
}

impl KindName {
    /// Whether two kinds stand at one place of the order of precedence.
    #[must_use]
    pub fn shares_rank(self, other: Self) -> bool {
        let both = |a, b| (self, other) == (a, b) || (self, other) == (b, a);
        both(Self::Main, Self::MainIncidental) || both(Self::Amend, Self::AmendSecondary)
    }

    /// Whether it brings a substantive question before the body.
    #[must_use]
    pub fn is_main(self) -> bool {
        matches!(self, Self::Main | Self::MainIncidental)
    }

    /// Whether it changes the words or terms of another motion.
    #[must_use]
    pub fn is_amendment(self) -> bool {
        matches!(self, Self::Amend | Self::AmendSecondary)
    }
}
