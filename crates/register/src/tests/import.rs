use super::*;

fn read(text: &str) -> Result<Vec<Imported>, Vec<RowMistake>> {
    let mut count = 0;
    rows(text, &mut || {
        count += 1;
        PersonId(format!("fresh-{count}"))
    })
}

fn check(text: &str, expected: &[(u64, &str, Mistake)]) {
    let found = read(text).err().unwrap_or_default();
    let found: Vec<_> = found.iter().map(|it| (it.line, it.column.as_str(), it.what)).collect();
    assert_eq!(found, expected, "{text}");
}

const WHOLE: &str = include_str!("../../fixtures/mediators.csv");

#[test]
fn a_register_kept_in_a_spreadsheet_is_brought_in() {
    let found = read(WHOLE).expect("it is read");
    let mut book = Book::open(RegisterKind::Professional);
    for it in &found {
        book = book.then(&it.entered_on.to_string(), RegisterAct::EnterMediator(it.act.clone()));
    }
    let [saule, marat] = &found[..] else { panic!("{found:?}") };
    assert_eq!((saule.line, saule.act.number, saule.act.person.0.as_str()), (2, Some(11), "saule"));
    assert_eq!(saule.act.published, Published { organisation: "Орталық".to_owned(), ..published() });
    assert_eq!((marat.line, marat.act.person.0.as_str()), (3, "fresh-1"));
    assert_eq!(marat.act.applied_on, Some(day("2026-02-25")));
    assert_eq!(marat.act.published.name.kk, "Марат; Әлі Ұлы");
    assert_eq!(book.register().search("мар", day("2026-03-02"))[0].standing.number, Some(12));
}

#[test]
fn what_is_taken_out_can_be_brought_in_again() {
    let mut book = Book::open(RegisterKind::RetiredJudges);
    let mut judge = entering("saule");
    judge.published.ways = BTreeSet::from(Way::ALL);
    judge.published.fee = Some(Fee::Paid);
    judge.published.name.ru = "=1+1".to_owned();
    book = book.then("2026-03-02", RegisterAct::EnterMediator(judge.clone()));
    let table = book.register().as_csv(day("2026-03-03"));
    let found = read(&table).expect("it is read");
    let expected = Published { name: Bilingual::new(&judge.published.name.kk, "'=1+1"), ..judge.published };
    assert_eq!(found[0].act.published, expected, "{table}");
    assert_eq!((found[0].entered_on, found[0].act.number), (day("2026-03-02"), Some(1)));
    assert!(!table.contains("1980"), "a day of birth is not published");
}

#[test]
fn a_workbook_says_the_same_as_the_table() {
    let book = Book::open(RegisterKind::RetiredJudges);
    let mut entering = entering("saule");
    entering.published.name.kk = "Сәуле <&> \"Әбенова\"".to_owned();
    let book = book.then("2026-03-02", RegisterAct::EnterMediator(entering));
    let table = book.register().published_table(day("2026-03-03"));
    let found = table_of(&as_workbook(&table)).expect("it is a workbook");
    assert_eq!(found, as_csv(&table));
    assert_eq!(read(&found).expect("it is read")[0].act.published.name.kk, "Сәуле <&> \"Әбенова\"");
    assert_eq!(table_of(WHOLE.as_bytes()).as_deref(), Some(WHOLE));
}

/// What spreadsheets write: shared strings, gaps, serial numbers for days, compressed parts.
#[test]
fn a_workbook_of_a_spreadsheet_is_read() {
    let bytes = include_bytes!("../../fixtures/mediators.xlsx");
    let table = table_of(bytes).expect("it is a workbook");
    let found = read(&table).expect("it is read");
    let [saule, marat] = &found[..] else { panic!("{table}") };
    assert_eq!(saule.act.published.name.ru, "Абенова Сауле Канатовна");
    assert_eq!((saule.entered_on, saule.act.application.born), (day("2026-03-02"), Some(day("1980-05-12"))));
    assert_eq!((marat.act.number, marat.act.published.contacts.phone.as_str()), (None, "+7 701 000 00 00"));
}

#[test]
fn no_broken_workbook_breaks_the_reader() {
    let whole = include_bytes!("../../fixtures/mediators.xlsx");
    for end in 0..whole.len() {
        let _ = table_of(&whole[..end]);
        let mut bytes = whole.to_vec();
        bytes[end] ^= 0xff;
        let _ = table_of(&bytes);
    }
    assert_eq!(table_of(b"PK\x03\x04"), None);
    assert_eq!(table_of(b"\xff\xfe"), None);
}

#[test]
fn comma_semicolon_byte_order_mark_and_line_ends_do_not_matter() {
    let names = |text: &str| -> Vec<_> {
        read(text).expect("it is read").into_iter().map(|it| (it.line, it.act.published.name.ru)).collect()
    };
    let expected = vec![(2, "Сауле".to_owned()), (6, "Даулет".to_owned())];
    let text = "name_kk,name_ru,entered_on\nСәуле,Сауле,2026-03-02\n,,\n\n  \nДәулет,Даулет,02.03.2026\n";
    assert_eq!(names(text), expected);
    assert_eq!(names(&format!("\u{feff}{}", text.replace(',', ";").replace('\n', "\r\n"))), expected);
    assert_eq!(names("Name_KK, NAME_RU ,entered_on"), []);
}

#[test]
fn every_mistake_is_named_by_line_and_column() {
    use Mistake::*;
    check("", &[(1, "name_kk", ColumnMissing), (1, "name_ru", ColumnMissing), (1, "entered_on", ColumnMissing)]);
    check("name_kk,name_ru,entered_on,fax,fax,photo\n", &[(1, "fax", ColumnRepeated), (1, "photo", ColumnUnknown)]);
    let head =
        "name_kk;name_ru;entered_on;number;languages;fields;email;born;protocol_number;protocol_date;protocol_place";
    check(&format!("{head}\nСәуле;Сауле;2026-03-02;1\n"), &[(2, "", BrokenLine)]);
    check(
        &format!("{head}\n;Сауле;2026-02-30;0;казахский;sport;saule;12/05/1980;4;;\n"),
        &[
            (2, "name_kk", Empty),
            (2, "entered_on", NotADay),
            (2, "number", NotANumber),
            (2, "email", NotAnEmail),
            (2, "fields", UnknownWord),
            (2, "languages", NotALanguage),
            (2, "protocol_date", Empty),
            (2, "protocol_place", Empty),
            (2, "born", NotADay),
        ],
    );
    let twice = "Сәуле;Сауле;2026-03-02;1;;;;;;;";
    check(&format!("{head}\n{twice}\n{twice}\n"), &[(3, "number", Repeated)]);
}
