//! The way from a certificate to a root this office trusts.

use crate::certificate::{CERTIFICATE_SIGNING, Certificate, DIGITAL_SIGNATURE, NON_REPUDIATION};
use crate::finding::{Flaw, Scope};
use crate::oid;
use crate::scheme::Refused;
use jiff::Timestamp;

const LONGEST: usize = 8;
/// Signatures that are checked for one way: a stranger chooses the certificates, so the work has a limit.
const MOST_CHECKS: usize = 40;

/// What the certificate itself says against its use at that moment.
pub(crate) fn own_flaws(it: &Certificate, scope: Scope, at: Timestamp) -> Vec<Flaw> {
    let mut flaws = vec![];
    if at < it.valid.0 {
        flaws.push(Flaw::NotYetValid);
    }
    if at > it.valid.1 {
        flaws.push(Flaw::Expired);
    }
    if it.says.authority
        || it.says.unknown_critical
        || !it.may(DIGITAL_SIGNATURE | NON_REPUDIATION)
        || !is_for(it, scope)
    {
        flaws.push(Flaw::NotForSigning);
    }
    flaws
}

/// Without extended usage a certificate is for everything its key usage allows, but neither for stamps nor for answers.
fn is_for(it: &Certificate, scope: Scope) -> bool {
    let wanted: &[&str] = match scope {
        Scope::Document => &[oid::MAIL_PROTECTION, oid::DOCUMENT_SIGNING, oid::ANY_USE],
        Scope::Stamp => &[oid::TIME_STAMPING],
        Scope::Revocation => &[oid::OCSP_SIGNING],
    };
    match &it.says.extended {
        Some(uses) => uses.iter().any(|it| wanted.contains(&it.as_str())),
        None => scope == Scope::Document,
    }
}

/// The certificates from this one to the root, or why there is no way.
pub(crate) fn way<'a>(
    leaf: &'a Certificate,
    known: &[&'a Certificate],
    roots: &'a [Certificate],
    at: Timestamp,
) -> Result<Vec<&'a Certificate>, Flaw> {
    let mut search = Search { known, roots, at, left: MOST_CHECKS, why: Flaw::NotTrusted };
    let mut way = vec![leaf];
    if search.climb(&mut way) { Ok(way) } else { Err(search.why) }
}

struct Search<'a, 'b> {
    known: &'b [&'a Certificate],
    roots: &'a [Certificate],
    at: Timestamp,
    left: usize,
    why: Flaw,
}

impl<'a> Search<'a, '_> {
    fn climb(&mut self, way: &mut Vec<&'a Certificate>) -> bool {
        let Some(last) = way.last().copied() else { return false };
        let at_root = |it: &Certificate, roots: &[Certificate]| roots.iter().any(|root| root.der == it.der);
        if way.len() > 1 && at_root(last, self.roots) {
            return true;
        }
        if way.len() >= LONGEST {
            return false;
        }
        let above = self.roots.iter().chain(self.known.iter().copied());
        let above: Vec<&'a Certificate> = above.filter(|it| last.names(it)).collect();
        for issuer in above {
            if self.left == 0 || way.iter().any(|it| it.der == issuer.der) {
                continue;
            }
            if !self.may_issue(issuer, way.len() - 1) {
                continue;
            }
            self.left -= 1;
            match last.is_signed_by(&issuer.key) {
                Ok(()) => {}
                Err(Refused::Old) => {
                    self.why = Flaw::OldGost;
                    continue;
                }
                Err(Refused::Wrong | Refused::Unknown(_)) => continue,
            }
            way.push(issuer);
            if self.climb(way) {
                return true;
            }
            way.pop();
        }
        false
    }

    /// `below`: how many authorities stand between it and the signer.
    fn may_issue(&mut self, it: &Certificate, below: usize) -> bool {
        let fits = it.says.authority
            && it.may(CERTIFICATE_SIGNING)
            && !it.says.unknown_critical
            && it.says.below.is_none_or(|most| below <= most as usize)
            && it.is_valid_at(self.at);
        if !fits {
            self.why = Flaw::AuthorityUnfit;
        }
        fits
    }
}
