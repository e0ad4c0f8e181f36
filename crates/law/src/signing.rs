//! Signatures on contracts and agreements: who signs, with which power, how, and once.

use crate::cases::{ON_A_SIDE, forbid, permit};
use crate::mediation::is_mediation;
use crate::{Cases, Question, Role, Rule};
use case::{Act, ActKind, Capacity, EndGround, Manner, Part, Power, Procedure, ProcedureKind, Signature, Signer};
use jiff::civil::Date;
use record::PersonId;

pub(crate) fn rules() -> Vec<Rule<Cases>> {
    [agreement(), signers(), special_power(), manner()].into_iter().flatten().collect()
}

const SIGNING: &[ActKind] = &[ActKind::SignContract, ActKind::SignAgreement];

// ## Signing the agreement (Law on Mediation 27(1), (2); CPC 176(1))

fn agreement() -> Vec<Rule<Cases>> {
    use ActKind::SignAgreement;
    vec![
        permit("mediation-agreement-is-signed-by-parties", ON_A_SIDE, &[SignAgreement])
            .from("ML 27(1)", "заключается в письменной форме и подписывается сторонами")
            .in_kazakh("жазбаша нысанда жасалады және оған тараптар қол қояды")
            .when(|it| it.procedure_is(|known| is_mediation(known) && is_to_be_signed(known, it.happened_on))),
        permit("mediator-signs-the-agreement", &[Role::Mediator], &[SignAgreement])
            .from("ML 27(2)", "должно быть подписано медиатором (медиаторами)")
            .in_kazakh("келісімге медиатор (медиаторлар) қол қоюға тиіс")
            .when(|it| it.mediates() && it.procedure_is(|known| is_to_be_signed(known, it.happened_on))),
        permit("agreement-is-signed-by-parties", ON_A_SIDE, &[SignAgreement])
            .from("CPC 176(1)", "подписывается сторонами или их представителями")
            .in_kazakh("тараптар немесе олардың өкілдері")
            .when(|it| it.procedure_is(|known| !is_mediation(known) && is_to_be_signed(known, it.happened_on))),
    ]
}

/// A signature of the last day counts, also when it is entered after the term has run out.
fn is_to_be_signed(it: &Procedure, happened_on: Date) -> bool {
    let in_time = matches!(it.end, Some((EndGround::TermRanOut, last)) if happened_on <= last);
    (it.is_running() || in_time) && it.agreement.as_ref().is_some_and(|it| it.concluded.is_none())
}

// ## Who signs

fn signers() -> Vec<Rule<Cases>> {
    use ActKind::{SignAgreement, SignContract};
    vec![
        forbid("signer-must-be-a-party-or-the-mediator", SIGNING)
            .from("ML 2(7)", "письменное соглашение сторон, заключаемое с медиатором")
            .in_kazakh("медиатормен жасасатын жазбаша келісімі")
            .when(|it| signatory(it).is_some_and(|person| seal(it, person).is_none())),
        forbid("third-party-without-claim-signs-nothing", SIGNING)
            .from("CPC 52(3)", "Указанные лица не вправе … заключить мировое соглашение")
            .when(|it| signs_for(it, case::PartyRole::ThirdParty)),
        forbid("who-sued-for-another-signs-nothing", SIGNING)
            .from("CPC 55(3)", "кроме права на отказ от иска, на заключение мирового соглашения")
            .when(|it| signs_for(it, case::PartyRole::SuingForAnother)),
        forbid("prosecutor-who-sued-signs-nothing", SIGNING)
            .from("CPC 54(5)", "кроме права на заключение мирового соглашения")
            .when(|it| signs_for(it, case::PartyRole::SuingForAnother)),
        forbid("nobody-signs-the-contract-twice", &[SignContract])
            .from("House 14", "подпись каждый ставит сам")
            .in_kazakh("қолды да әркім өзі қояды")
            .when(|it| has_signed(it, |procedure| procedure.contract.as_ref().map(|it| it.signatures.as_slice()))),
        forbid("nobody-signs-the-agreement-twice", &[SignAgreement])
            .from("House 14", "подпись каждый ставит сам")
            .in_kazakh("қолды да әркім өзі қояды")
            .when(|it| has_signed(it, |procedure| procedure.agreement.as_ref().map(|it| it.signatures.as_slice()))),
    ]
}

fn signing<'a>(it: &Question<'a>) -> Option<(&'a PersonId, &'a Manner)> {
    match it.act {
        Some(Act::SignContract { signer, manner, .. } | Act::SignAgreement { signer, manner, .. }) => {
            Some((signer, manner))
        }
        _ => None,
    }
}

/// Who held the pen: the signer named, or who signs for the party named.
fn signatory<'a>(it: &Question<'a>) -> Option<&'a PersonId> {
    let (signer, manner) = signing(it)?;
    let for_another = *manner != Manner::Paper && it.for_whom == Some(signer);
    Some(if for_another { it.person } else { signer })
}

/// In which capacity that person signs here.
fn seal(it: &Question<'_>, person: &PersonId) -> Option<Signer> {
    let procedure = it.procedure()?;
    if procedure.acting_mediator().is_some_and(|it| it.person == *person) {
        return is_mediation(procedure).then_some(Signer::Mediator);
    }
    let side = it.case.active().filter(|held| held.person == *person).find_map(|held| match &held.part {
        Part::Party { side } | Part::Representative { side, .. } => Some(*side),
        _ => None,
    });
    side.map(Signer::Side)
}

fn signs_for(it: &Question<'_>, role: case::PartyRole) -> bool {
    let Some(Signer::Side(side)) = signatory(it).and_then(|person| seal(it, person)) else { return false };
    it.case.side(side).is_some_and(|it| it.role == role)
}

/// Asked without content, this is about the signature of the one who asks.
fn has_signed(it: &Question<'_>, on: impl Fn(&Procedure) -> Option<&[Signature]>) -> bool {
    let enters_for_others = it.is(Role::Assistant) || it.is(Role::Mediator);
    let person = match it.act {
        Some(_) => signatory(it),
        None => (!enters_for_others).then_some(it.person),
    };
    let (Some(person), Some(signatures)) = (person, it.procedure().and_then(on)) else { return false };
    match seal(it, person) {
        Some(Signer::Mediator) => signatures.iter().any(|it| it.signer == Signer::Mediator),
        // Who signs for two parties signs again while one of them has not.
        Some(Signer::Side(_)) => it.case.principals(person).iter().all(|party| it.case.has_signed(party, signatures)),
        None => false,
    }
}

// ## The power to conclude (CPC 60, 61, 176(1); Law on Mediation 11(1)(4))

fn special_power() -> Vec<Rule<Cases>> {
    use ActKind::{SignAgreement, SignContract};
    vec![
        forbid("power-to-conclude-the-contract-must-be-named", &[SignContract])
            .from("ML 11(1)(4)", "через представителей, полномочия которых основаны на доверенности")
            .in_kazakh("сенімхатқа негізделген өкілдері арқылы қатысуға")
            .when(lacks_power),
        forbid("power-to-conclude-must-be-named", &[SignAgreement])
            .from("CPC 60(3)", "должны быть специально предусмотрены в доверенности")
            .in_kazakh("өкілеттіктері өкілдік беруші берген сенімхатта арнайы көзделуге тиіс")
            .when(|it| it.goes_to_court() && lacks_power(it)),
        forbid("advocate-too-shows-the-power", &[SignAgreement])
            .from("CPC 61(3)", "Совершение адвокатом процессуальных действий, предусмотренных частью первой статьи 60 настоящего Кодекса, удостоверяется доверенностью")
            .when(|it| it.goes_to_court() && lacks_power(it)),
        forbid("power-to-settle-must-be-named", &[SignAgreement])
            .from("CPC 176(1)", "полномочий на заключение мирового соглашения, специально предусмотренных в доверенности")
            .in_kazakh("сенімхатта арнайы көзделген татуласу келісімін жасауға өкілеттіктері")
            .when(|it| !it.goes_to_court() && !it.procedure_is(is_mediation) && lacks_power(it)),
        forbid("power-to-agree-in-mediation-must-be-named", &[SignAgreement])
            .from("ML 11(1)(4)", "через представителей, полномочия которых основаны на доверенности")
            .in_kazakh("сенімхатқа негізделген өкілдері арқылы қатысуға")
            .when(|it| !it.goes_to_court() && it.procedure_is(is_mediation) && lacks_power(it)),
        // Not executable: CPC 57(2), 62(4): heads of companies and legal representatives need no such power.
    ]
}

fn needed(it: &Question<'_>) -> Option<Power> {
    Some(match it.procedure()?.kind {
        ProcedureKind::Mediation => Power::ConcludeMediation,
        ProcedureKind::Settlement => Power::ConcludeSettlement,
        ProcedureKind::Participatory => Power::ConcludeParticipatory,
    })
}

/// The signatory is only a representative, and no document of his names the power.
fn lacks_power(it: &Question<'_>) -> bool {
    let (Some(person), Some(needed)) = (signatory(it), needed(it)) else { return false };
    let mut held = it.case.active().filter(|held| held.person == *person).map(|held| &held.part);
    let mut represents = false;
    let suffices = held.any(|part| match part {
        Part::Representative { powers, .. } => {
            represents = true;
            powers.contains(&needed)
        }
        Part::Party { .. } | Part::Mediator { .. } => true,
        _ => false,
    });
    represents && !suffices
}

// ## How one signs (Law on Mediation 18(3), 21(1), 27(1); Digital Code 47, 49)

fn manner() -> Vec<Rule<Cases>> {
    use ActKind::{SignAgreement, SignContract};
    vec![
        forbid("everyone-signs-personally", SIGNING)
            .from("House 14", "подпись каждый ставит сам")
            .in_kazakh("қолды да әркім өзі қояды")
            .when(|it| match signing(it) {
                Some((_, Manner::Paper)) | None => false,
                Some((signer, _)) => signer != it.person && !represents(it, signer),
            }),
        forbid("paper-signature-is-entered-by-who-saw-it", SIGNING)
            .from("House 16", "Подпись стороны на бумаге вносит не она сама, а тот, кто эту подпись видел")
            .in_kazakh("Тараптың қағаздағы қолтаңбасын оның өзі емес, осы қолтаңбаны көрген адам енгізеді")
            .when(|it| matches!(signing(it), Some((signer, Manner::Paper)) if !has_seen(it, signer))),
        forbid("exchange-of-copies-must-be-proved", &[SignContract])
            .from(
                "ML 21(1)",
                "могут обменяться подписанными цифровыми копиями договора о медиации посредством электронной почты",
            )
            .in_kazakh(
                "электрондық пошта арқылы медиация туралы шарттың қол қойылған цифрлық көшірмелерімен алмасуы мүмкін",
            )
            .when(is_unproved_exchange),
        forbid("exchange-of-agreements-must-be-proved", &[SignAgreement])
            .from(
                "ML 27(1)",
                "если стороны обменялись подписанными цифровыми копиями соглашения посредством электронной почты",
            )
            .in_kazakh("электрондық пошта арқылы келісімнің қол қойылған цифрлық көшірмелерімен алмасса")
            .when(|it| it.procedure_is(is_mediation) && is_unproved_exchange(it)),
        forbid("settlement-is-signed-on-paper-or-by-eds", &[SignAgreement])
            .from("CPC 176(1)", "Мировое соглашение заключается в письменной форме и подписывается сторонами")
            .in_kazakh("Татуласу келісімі жазбаша нысанда жасалады және оған")
            .when(|it| !it.procedure_is(is_mediation) && matches!(signing(it), Some((_, Manner::Exchange { .. })))),
        forbid("suspended-mediator-signs-nothing", &[SignAgreement])
            .from("ML 14(7)", "приостанавливает деятельность медиатора … сроком на шесть месяцев")
            .in_kazakh("медиатордың қызметін алты ай мерзімге тоқтата тұрады")
            .when(|it| {
                let suspended = it.told.mediator.as_ref().is_some_and(|it| it.suspended_until.is_some());
                suspended && signatory(it).and_then(|person| seal(it, person)) == Some(Signer::Mediator)
            }),
        forbid("eds-is-checked-before-it-is-entered", SIGNING)
            .from("House 28", "Электронную цифровую подпись вносят только после того, как программа ее проверила")
            .in_kazakh("Электрондық цифрлық қолтаңба бағдарлама оны тексергеннен кейін ғана енгізіледі")
            .when(|it| is_eds(it) && it.told.eds.is_none_or(|it| !it.genuine)),
        forbid("eds-is-the-signers-own", SIGNING)
            .from("House 28", "сертификат принадлежит тому, кто подписывает")
            .in_kazakh("сертификат қол қоюшының өзіне тиесілі")
            .when(|it| is_eds(it) && it.told.eds.is_some_and(|it| it.genuine && !it.own)),
        forbid("eds-must-be-genuine", SIGNING)
            .from("DC 49(2)", "подтверждена подлинность электронной цифровой подписи при помощи открытого ключа")
            .when(|it| is_eds(it) && it.told.eds.is_none_or(|it| !it.genuine)),
        forbid("eds-must-be-lawfully-held", SIGNING)
            .from("DC 49(2)", "лицо, подписавшее электронный документ, правомерно владеет закрытым ключом")
            .when(|it| is_eds(it) && it.told.eds.is_some_and(|it| it.genuine && !it.own)),
        // Not executable: Digital Code 49(2)(4): which authority is accredited is the office's to know, see its roots.
    ]
}

fn represents(it: &Question<'_>, person: &PersonId) -> bool {
    it.capacities.iter().any(|it| matches!(it, Capacity::Representative { of, .. } if of == person))
}

/// The mediator saw everybody's signature, a desk that of the person it writes for. The court sees no such room.
fn has_seen(it: &Question<'_>, signer: &PersonId) -> bool {
    let helps = it.capacities.iter().any(|it| matches!(it, Capacity::Assistant { of, .. } if of == signer));
    it.mediates() || helps
}

fn is_eds(it: &Question<'_>) -> bool {
    matches!(signing(it), Some((_, Manner::Eds { .. })))
}

fn is_unproved_exchange(it: &Question<'_>) -> bool {
    matches!(signing(it), Some((_, Manner::Exchange { proof, .. })) if proof.trim().is_empty())
}
