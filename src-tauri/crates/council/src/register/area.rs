//! What a unit is for, and its area by each source.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a unit is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[derive(Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum UnitUse {
    /// 住宅.
    #[default]
    Dwelling,
    /// 商铺, 办公: anything that is let or worked in.
    Shop,
    /// 车位, 车库.
    Parking,
    /// Anything else.
    Other,
}

/// By what an area is known (法释〔2009〕7号, art. 8), the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[derive(Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AreaSource {
    /// 不动产登记簿.
    Register,
    /// 测绘机构的实测面积.
    Surveyed,
    /// 房屋买卖合同.
    Contract,
}

/// The area of a unit in 0.0001 m², by each source that gives one. Nothing and zero are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[derive(Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Areas {
    /// As the real-estate register has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "number")]
    pub register: Option<u64>,
    /// As it was surveyed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "number")]
    pub surveyed: Option<u64>,
    /// As the contract of sale has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "number")]
    pub contract: Option<u64>,
}

impl Areas {
    /// The area by one source.
    #[must_use]
    pub fn by(&self, source: AreaSource) -> Option<u64> {
        let area = match source {
            AreaSource::Register => self.register,
            AreaSource::Surveyed => self.surveyed,
            AreaSource::Contract => self.contract,
        };
        area.filter(|area| *area > 0)
    }

    /// The source by which it counts: the real-estate register, the survey where there is no
    /// entry in it, the contract where there is neither; none where no source gives an area.
    #[must_use]
    pub fn source(&self) -> Option<AreaSource> {
        [AreaSource::Register, AreaSource::Surveyed, AreaSource::Contract]
            .into_iter()
            .find(|source| self.by(*source).is_some())
    }
}

/// How many of the unit of areas make a square metre.
pub const PER_SQUARE_METRE: u64 = 10_000;

/// An area in square metres, in digits: with two decimals, or as many more as it has.
#[must_use]
pub fn square_metres(area: u64) -> String {
    let (whole, rest) = (area / PER_SQUARE_METRE, area % PER_SQUARE_METRE);
    let decimals = format!("{rest:04}");
    let kept = decimals.trim_end_matches('0').len().max(2);
    format!("{whole}.{}", &decimals[..kept])
}
