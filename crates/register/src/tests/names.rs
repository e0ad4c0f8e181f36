use super::*;

#[test]
fn a_name_is_found_with_or_without_kazakh_letters() {
    let check = |typed: &str, kk: &str, expected: bool| {
        assert_eq!(name_matches(typed, &Bilingual::new(kk, "")), expected, "{typed} in {kk}");
    };
    check("Сауле", "Сәуле Әбенова", true);
    check("СӘУЛЕ", "Сауле Абенова", true);
    check("абен сау", "Сәуле Әбенова", true);
    check("кунанбай", "Құнанбай", true);
    check("үмит умит", "Үміт", true);
    check("Umit", "Үміт", true);
    check("zhanna", "Жанна", true);
    check("janna", "Жанна", true);
    check("Nurpeissova", "Нұрпейісова Әлия", false);
    check("nurpeisova aliya", "Нұрпейісова Әлия", true);
    check("yerlan", "Ерлан", true);
    check("qunanbai", "Құнанбай", true);
    check("Akhmetova", "Ахметова", true);
    check("гулжахан", "Гүлжаһан", true);
    check("ахан", "Гүлжахан", false);
    check("ёлкин", "Елкин", true);
    check("Андреи\u{306}", "Андрей", true);
    check("Ким-Ли", "Ли Ким", true);
    check("iлияс", "Ілияс", true);
    check("", "Ілияс", true);
    check("daulet", "Дәулет", true);
    check("aulet", "Дәулет", false);
}

#[test]
fn every_kazakh_letter_is_typed_as_its_russian_neighbour() {
    assert_eq!(folded("  Ә Ғ Қ Ң Ө Ұ Ү Һ І Ё "), "а г к н о у у х и е");
    assert_eq!(folded("Нұр-Сұлтан Д'Артаньян."), "нур султан дартаньян");
}
