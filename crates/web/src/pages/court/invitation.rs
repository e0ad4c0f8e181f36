//! The court's invitation to a conciliation procedure, as a paper in both languages of the court (CPC 174(1)).

use super::court_name;
use crate::app::{App, Signed};
use crate::pages::agreement::matter::Matter;
use crate::{Answer, Visit, page};
use axum::extract::{Path, State};
use axum::response::Response;
use maud::{Markup, html};
use words::date_numeric;

/// `GET /cases/{number}/court/invitation`
pub async fn show(
    State(app): State<App>,
    visit: Visit,
    signed: Signed,
    Path(number): Path<String>,
) -> Result<Response, Answer> {
    let matter = Matter::open(&app, &visit, &signed, &number).await?;
    let court = matter.case().court.as_ref().ok_or(Answer::NotFound)?;
    let words = visit.words();
    let on = date_numeric(court.invited_on.unwrap_or(matter.sheet.today));
    let name = court_name(&app, &visit, &court.organisation).await?;
    let parties: Vec<String> = matter.case().settling_sides().into_iter().map(|it| matter.side(it)).collect();
    let paper = Invitation {
        number: &matter.sheet.number.0,
        court: &name,
        on: &on,
        filed: &date_numeric(court.filed_on),
        parties: &parties.join("; "),
    };
    let content = html! {
        h1.no-print { (words.court_invitation_title()) }
        p.no-print { (words.court_invitation_print()) }
        article.paper lang="kk" { (paper.in_kazakh()) }
        article.paper lang="ru" { (paper.in_russian()) }
    };
    let frame = visit.frame(words.court_invitation_title()).back(matter.address("/court"), words.court_title());
    Ok(page(frame, content))
}

struct Invitation<'a> {
    number: &'a str,
    court: &'a str,
    on: &'a str,
    filed: &'a str,
    parties: &'a str,
}

impl Invitation<'_> {
    fn in_russian(&self) -> Markup {
        html! {
            h2 { "Приглашение для участия в примирительной процедуре" }
            p.paper-head { "Суд: " (self.court) ". Дело № " (self.number) ". Стороны: " (self.parties) ". Дата: " (self.on) "." }
            ol {
                li { "В суд поступил иск (" (self.filed) "). Суд извещает об этом стороны." }
                li { "Вы вправе разрешить спор (конфликт) в рамках примирительной процедуры: заключить мировое соглашение, провести медиацию или партисипативную процедуру. Никто не может принудить Вас к этому." }
                li { "Преимущества примирения: условия определяете Вы сами; уплаченная государственная пошлина возвращается истцу, когда суд утвердит соглашение; решение достигается быстрее; отношения сохраняются. Примирение доступно до удаления суда для вынесения решения." }
                li { "Вы вправе взаимно раскрыть и представить доказательства (части первая и вторая статьи 73 Гражданского процессуального кодекса)." }
            }
            p { "Если Вы не примете приглашение, дело рассматривается дальше, и никаких неблагоприятных последствий для Вас это не влечет." }
            p.paper-head { "Основание: часть первая статьи 174 Гражданского процессуального кодекса Республики Казахстан." }
            p.signature-state { "Судья: ____________________" }
        }
    }

    fn in_kazakh(&self) -> Markup {
        html! {
            h2 { "Татуласу рәсіміне қатысуға шақыру" }
            p.paper-head { "Сот: " (self.court) ". № " (self.number) " іс. Тараптар: " (self.parties) ". Күні: " (self.on) "." }
            ol {
                li { "Сотқа талап қою келіп түсті (" (self.filed) "). Сот бұл туралы тараптарды хабардар етеді." }
                li { "Сіз дауды (жанжалды) татуласу рәсімі шеңберінде шешуге құқылысыз: татуласу келісімін (бітімгершілік келісімді) жасауға, медиация немесе партисипативтік рәсім жүргізуге болады. Сізді бұған ешкім мәжбүрлей алмайды." }
                li { "Татуласудың артықшылықтары: шарттарды өзіңіз белгілейсіз; сот келісімді бекіткенде талап қоюшы төлеген мемлекеттік баж оған қайтарылады; шешімге тезірек қол жеткізіледі; қарым-қатынас сақталады. Татуласуға сот шешім шығару үшін шығып кеткенге дейін болады." }
                li { "Сіз дәлелдемелерді өзара ашуға және ұсынуға құқылысыз (Азаматтық процестік кодекстің 73-бабының бірінші және екінші бөліктері)." }
            }
            p { "Шақыруды қабылдамасаңыз, іс әрі қарай қаралады және бұл Сіз үшін ешқандай қолайсыз салдарға әкелмейді." }
            p.paper-head { "Негіз: Қазақстан Республикасы Азаматтық процестік кодексінің 174-бабының бірінші бөлігі." }
            p.signature-state { "Судья: ____________________" }
        }
    }
}
