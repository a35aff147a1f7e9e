use words::{typed::Typed, vocabulary::*};
use model::locale::Language;
fn main() {
    let file = std::env::args().nth(1).unwrap();
    let least: u32 = std::env::args().nth(2).unwrap().parse().unwrap();
    let d = std::fs::read_to_string(std::env::args().nth(3).unwrap()).unwrap();
    for line in std::fs::read_to_string(file).unwrap().lines().filter(|l| !l.starts_with('#')) {
        let mut p = line.split('\t'); let (l, t) = (Language::parse(p.next().unwrap()).unwrap(), p.next().unwrap());
        let own = [l, Language::FINNISH, Language::SWEDISH, Language::ENGLISH];
        let typed = Typed::new(t);
        for e in d.lines() { let mut q = e.split('\t'); let (c, g, text) = (q.next().unwrap(), Language::parse(q.next().unwrap()).unwrap(), q.next().unwrap());
            for h in Vocabulary::new([Entry{id:0,language:g,text,weight:100,kind:Kind::Phrase}]).hear(&typed,&own) { if least <= h.sureness { println!("{t:?}: {c} {g} {text:?} {}", h.sureness); } } }
    }
}
