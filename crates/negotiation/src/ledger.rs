//! The account of a debt: interest each period, rounded half up to the tiyn, then the payment.

/// A debt and its rate.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ledger {
    debt: i128,
    above: i128,
    below: i128,
}

impl Ledger {
    pub(crate) fn of(debt: i128, rate: (i128, i128)) -> Ledger {
        Ledger { debt, above: rate.0, below: rate.1 }
    }

    /// The balance with the period's interest. A balance that can never be paid stops growing, so that it fits.
    fn grown(&self, balance: i128) -> i128 {
        if balance <= 0 || balance >= crate::input::LARGEST {
            return balance;
        }
        let interest = balance * self.above / self.below;
        let rest = balance * self.above % self.below;
        balance + interest.min(crate::input::LARGEST) + i128::from(rest * 2 >= self.below)
    }

    /// What is owed after each period; below zero where more was paid than owed.
    pub(crate) fn balances(&self, payments: &[i128]) -> Vec<i128> {
        let mut balance = self.debt;
        let after = payments.iter().map(|paid| {
            balance = self.grown(balance) - paid;
            balance
        });
        after.collect()
    }

    fn owed_after(&self, payments: &[i128]) -> i128 {
        self.balances(payments).last().copied().unwrap_or(self.debt)
    }

    /// All of the capacity until the debt is paid; none when it never is.
    pub(crate) fn fastest(&self, usable: &[i128]) -> Option<Vec<i128>> {
        let mut balance = self.debt;
        let payments: Vec<i128> = usable
            .iter()
            .map(|most| {
                balance = self.grown(balance);
                let paid = balance.min(*most);
                balance -= paid;
                paid
            })
            .collect();
        (balance == 0).then_some(payments)
    }
}

/// The planned payments, changed by the few tiyn that close the account: the last payment first, then the ones before it.
pub(crate) fn closed(ledger: &Ledger, planned: Vec<i128>, usable: &[i128], minimum: i128) -> Option<Vec<i128>> {
    let mut payments = planned;
    let least = minimum.max(1);
    for _ in 0..4 * usable.len() + 8 {
        let Some(last) = payments.iter().rposition(|it| *it > 0) else {
            return (ledger.owed_after(&payments) == 0).then_some(payments);
        };
        let owed = ledger.owed_after(&payments[..=last]);
        if owed == 0 && payments[last] >= least {
            return Some(payments);
        }
        let short = least - payments[last];
        let mut left = owed;
        if owed < 0 && payments[last] + owed <= 0 {
            payments[last] = 0;
            continue;
        }
        if short > 0 {
            // The last payment is too small to be made: the ones before it give way.
            payments[last] = least;
            left = owed - short;
        }
        for at in (0..=last).rev().filter(|it| planned_at(&payments, *it)).collect::<Vec<_>>() {
            let changed = (payments[at] + left).clamp(least.min(payments[at]), usable[at].max(payments[at]));
            left -= changed - payments[at];
            payments[at] = changed;
            if left == 0 {
                break;
            }
        }
        if left != 0 {
            return None;
        }
    }
    None
}

fn planned_at(payments: &[i128], at: usize) -> bool {
    payments[at] > 0
}

/// Where the minimum stands in the way of the rule: the earliest end at which some payments, each 0 or at least the minimum,
/// close the account; the largest capacities before it are used.
pub(crate) fn reached(ledger: &Ledger, usable: &[i128], minimum: i128) -> Option<Vec<i128>> {
    for last in (0..usable.len()).filter(|it| usable[*it] > 0) {
        let mut before: Vec<usize> = (0..last).filter(|it| usable[*it] > 0).collect();
        before.sort_by_key(|it| (-usable[*it], *it));
        loop {
            let filled = |value: &dyn Fn(usize) -> i128| {
                let mut payments = vec![0; last + 1];
                before.iter().for_each(|it| payments[*it] = value(*it));
                payments
            };
            let most = filled(&|it| usable[it]);
            let owed = ledger.owed_after(&filled(&|_| minimum.max(1)));
            // Even the smallest payments are too many: one fewer.
            if owed >= minimum.max(1) && ledger.owed_after(&most) <= usable[last] {
                let mut payments = most;
                payments[last] = ledger.owed_after(&payments).max(1);
                payments.resize(usable.len(), 0);
                if let Some(it) = closed(ledger, payments, usable, minimum) {
                    return Some(it);
                }
            }
            if before.pop().is_none() {
                break;
            }
        }
    }
    None
}
