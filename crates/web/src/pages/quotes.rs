//! Sentences of the law on the public pages, letter by letter, in the languages in which the law
//! is made. A test holds them against the statutes.

use maud::Markup;
use words::Language;

use crate::components;

/// One sentence in both languages of the law, with where it stands.
pub struct Quote {
    kk: (&'static str, &'static str),
    ru: (&'static str, &'static str),
}

impl Quote {
    /// Folded away under `summary`; English readers get the Russian text, as the law has no other.
    pub fn show(&self, summary: &str, language: Language) -> Markup {
        let (text, source, spoken) = match language {
            Language::Kk => (self.kk.0, self.kk.1, Language::Kk),
            Language::Ru | Language::En => (self.ru.0, self.ru.1, Language::Ru),
        };
        components::quotation(summary, text, spoken, source)
    }
}

/// What is said in mediation stays there.
pub const CONFIDENTIALITY: Quote = Quote {
    kk: (
        "Медиацияға қатысушылардың өздеріне медиация барысында белгілі болған мәліметтерді осы ақпаратты берген медиация тарапының жазбаша рұқсатынсыз жария етуге құқылы емес.",
        "«Медиация туралы» Заң, 8-баптың 1-тармағы",
    ),
    ru: (
        "Участники медиации не вправе разглашать сведения, ставшие известными им в ходе медиации, без письменного разрешения стороны медиации, предоставившей эту информацию.",
        "Закон «О медиации», статья 8, пункт 1",
    ),
};

/// A settlement agreement that is not performed can be enforced.
pub const ENFORCEMENT: Quote = Quote {
    kk: (
        "Ерікті түрде орындалмаған татуласу келісімі татуласу келісімін жасасқан тұлғаның өтінішхаты бойынша сот берген атқару парағының негізінде мәжбүрлеп орындатуға жатады.",
        "Азаматтық процестік кодекс, 178-баптың 2-бөлігі",
    ),
    ru: (
        "Мировое соглашение, не исполненное добровольно, подлежит принудительному исполнению на основании исполнительного листа, выдаваемого судом по ходатайству лица, заключившего мировое соглашение.",
        "Гражданский процессуальный кодекс, статья 178, часть 2",
    ),
};

/// No judge takes part; both sides have a professional.
pub const PARTICIPATORY: Quote = Quote {
    kk: (
        "Партисипативтік рәсім судьяның қатысуынсыз «Адвокаттық қызмет және заң көмегі туралы» Қазақстан Республикасының Заңына сәйкес екі тарап адвокаттарының не заң консультанттары палатасының мүшелері болып табылатын адамдардың жәрдемдесуімен дауды реттеу бойынша тараптар арасында келіссөздер жүргізу арқылы өткізіледі.",
        "Азаматтық процестік кодекс, 181-баптың 2-бөлігі",
    ),
    ru: (
        "Партисипативная процедура проводится без участия судьи путем проведения переговоров между сторонами по урегулированию спора при содействии адвокатов обеих сторон либо лиц, являющихся членами палаты юридических консультантов в соответствии с Законом Республики Казахстан «Об адвокатской деятельности и юридической помощи».",
        "Гражданский процессуальный кодекс, статья 181, часть 2",
    ),
};

/// Silence is a refusal, and nothing more.
pub const SILENCE: Quote = Quote {
    kk: (
        "Егер тараптардың бірі медиацияға жүгіну туралы ұсынысты жазбаша түрде жіберсе және оны жіберген күннен бастап он күн ішінде немесе ұсыныста көрсетілген өзге де орынды мерзімде медиация рәсімін қолдануға басқа тараптың келісімін алмаса, мұндай ұсыныс қабылданбаған болып есептеледі.",
        "«Медиация туралы» Заң, 20-баптың 6-тармағы",
    ),
    ru: (
        "Если одна из сторон направила в письменной форме предложение об обращении к медиации и в течение десяти календарных дней со дня его направления или в течение иного указанного в предложении разумного срока не получила согласие другой стороны на применение медиации, такое предложение считается отклоненным.",
        "Закон «О медиации», статья 20, пункт 6",
    ),
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_quotation_stands_in_the_statutes() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../law/statutes/");
        let read = |code: &str| -> String {
            ["mediation", "cpc"]
                .map(|act| std::fs::read_to_string(format!("{folder}{act}.{code}.md")).unwrap())
                .concat()
        };
        let (kk, ru) = (read("kk"), read("ru"));
        for quote in [CONFIDENTIALITY, ENFORCEMENT, PARTICIPATORY, SILENCE] {
            assert!(kk.contains(quote.kk.0), "{}", quote.kk.0);
            assert!(ru.contains(quote.ru.0), "{}", quote.ru.0);
        }
    }
}
