//! Small words: those that say little by themselves. A word that denies is not small, because it turns a sentence
//! around.

use model::locale::Language;

use super::tokens::tokens;

/// The small words of a language, sorted.
#[derive(Debug, Clone, Default)]
pub struct Small(Vec<Box<str>>);

impl Small {
    pub fn of(language: Language) -> Self {
        let mut words = tokens(list(language.primary()));
        words.sort_unstable();
        Self(words)
    }

    /// Whether a folded word is small.
    pub fn contains(&self, word: &str) -> bool {
        self.0.binary_search_by(|known| (**known).cmp(word)).is_ok()
    }
}

fn list(language: &str) -> &'static str {
    match language {
        "fi" => {
            "minä minun minua minut minulle minulla minulta minussa minuun sinä sinun sinua sinulle hän hänen hänet \
             häntä hänelle me meidän meitä meille te he heidän se sen sitä siitä siihen sille siinä ne niitä niiden \
             tämä tän tätä tässä tästä tuo tuon joka jota jotka jonka josta jossa mikä mitä miten missä mistä kun että \
             jos ja tai vai eli vaan vain mutta niin myös vielä jo nyt taas sitten tosi ihan aika vähän on olen olet \
             ole oli olin ollut olla ovat kanssa koko kaikki joku jotain jonkun johon"
        }
        "sv" => {
            "jag mig min mitt mina du dig din ditt dina han honom hans hon henne hennes den det dess de dem deras vi \
             oss vår vårt våra ni er en ett och å o att som i på av till för från med om så men eller då när nu är e \
             var va varit vara har hade ha blir blev kan ska sig sin sitt sina nån nåt någon något också bara där här \
             detta denna"
        }
        "en" => {
            "i im ive id me my mine myself you your yours he him his hes she her hers shes it its we us our ours they \
             them their a an the and or but if so as is am are was were be been being to of in on at for from with by \
             that this these those there here do does did have has had will would can could should just very really \
             some any about into over when what who how"
        }
        "et" => {
            "ma mina minu mind mul mulle minule sa sina sinu sind ta tema teda tal talle me meie meid te nad nende see \
             selle seda on oli olen olin olla ole ja või et kui aga siis ka nii veel juba nüüd mis kes kus oma"
        }
        "ru" => {
            "я меня мне мной мой моя мое мои мою моего моей ты тебя твой он его ему она ее ей мы нас нам они их им и \
             а но или что чтобы как в во на с со к ко у о об от до за по из для при это этот эта так уже еще же ли бы \
             был была было есть все очень"
        }
        "uk" => {
            "я мене мені мною мій моя моє мої мою мого моєї ти тебе твій він його йому вона її їй ми нас нам вони їх їм \
             і й та а але або що щоб як в у на з зі із до від за по для при це цей ця так вже ще ж чи би був була було є \
             все дуже"
        }
        "ar" => {
            "انا اني أنت هو هي نحن هم في من على عن الى إلى مع و او أو ثم ان أن هذا هذه ذلك التي الذي كان كانت قد كل ما يا"
        }
        "fa" => "من تو او ما شما آنها را به از در با برای که و یا این آن است هست بود می هم رو خیلی",
        "so" => "aan waan waa ayaa ayay iyo oo ee in ka ku u la si uu ay i kaa wax waxaan waxay haa",
        "se" => "mun mu munnje du don sii son su mii dii ja dahje go ahte lea leat lean lei leai dat dan das maid dál",
        "smn" => "mun muu munjin tun sun mij já teikâ ko et lii láá lam lâi tot ton tast",
        "sms" => "mon muu muʹnne ton son mij da leʹbe ko što lij lie leäm leäi tõt tõn",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(language: &str, small: &[&str], others: &[&str]) {
        let words = Small::of(Language::parse(language).unwrap());
        let is_small = |text: &&str| tokens(text).iter().all(|word| words.contains(word));
        assert!(small.iter().all(is_small), "{small:?}");
        assert!(!others.iter().any(is_small), "{others:?}");
    }

    #[test]
    fn what_denies_is_not_small() {
        check("fi", &["mä", "mun", "että"], &["en", "ei", "kuolla"]);
        check("fi-simple", &["minä"], &["älä"]);
        check("sv", &["jag", "mej", "är"], &["inte", "rädd"]);
        check("en", &["I'm", "his"], &["don't", "not", "kill"]);
        check("ru", &["меня", "её"], &["не", "нет"]);
        check("ar", &["أنا"], &["لا"]);
        check("xx", &[], &["a"]);
    }
}
