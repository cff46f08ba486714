//! From a signer's certificate up to one that is known.

use crate::Certificate;

use super::report::Fault;

/// The longest way up.
const LONGEST: usize = 6;

/// Where the way up leads.
pub(super) struct Chain {
    /// Whether it reaches a certificate that is known here.
    pub(super) reaches: bool,
    /// What is wrong with a certificate beside the signature.
    pub(super) fault: Option<Fault>,
}

/// Follows the issuers from the signer's certificate up. Every certificate that came with the
/// signature has to be known here or certified by another one: a changed one is neither.
pub(super) fn chain(own: &Certificate, beside: &[Certificate], trusted: &[Certificate]) -> Chain {
    let all: Vec<&Certificate> = beside.iter().chain(trusted).collect();
    let issuer = |of: &Certificate| {
        all.iter().copied().find(|above| {
            above.is_named_by(of) && above.is_authority() && above.certified(of) == Some(true)
        })
    };
    let loose = beside.iter().any(|one| {
        let known = trusted.contains(one);
        let above = issuer(one);
        // A certificate without its issuer is common, and no fault where it is the first.
        let broken = above.is_none() && (one.is_self_issued() || one != own);
        !known && broken
    });
    let mut reaches = false;
    let mut current = own;
    for _ in 0..LONGEST {
        if trusted.contains(current) {
            reaches = true;
            break;
        }
        match issuer(current) {
            Some(above) if above != current => current = above,
            Some(_) | None => break,
        }
    }
    Chain { reaches, fault: loose.then_some(Fault::Certificate) }
}
