//! The words of made-up services, in Finnish and Swedish.

pub const WHAT: [(&str, &str); 12] = [
    ("Vertaisryhmä", "Stödgrupp"),
    ("Kriisipuhelin", "Kristelefon"),
    ("Neuvontachat", "Rådgivningschatt"),
    ("Keskustelutuki", "Samtalsstöd"),
    ("Avoin kohtaamispaikka", "Öppen mötesplats"),
    ("Tukihenkilötoiminta", "Stödpersonsverksamhet"),
    ("Verkkoryhmä", "Nätgrupp"),
    ("Oikeudellinen neuvonta", "Juridisk rådgivning"),
    ("Perhetyö", "Familjearbete"),
    ("Turvakoti", "Skyddshem"),
    ("Jalkautuva työ", "Uppsökande arbete"),
    ("Pariterapia", "Parterapi"),
];
pub const FOR_WHOM: [(&str, &str); 8] = [
    ("eronneille vanhemmille", "för frånskilda föräldrar"),
    ("väkivaltaa kokeneille", "för våldsutsatta"),
    ("nuorille", "för unga"),
    ("läheisille", "för närstående"),
    ("seksityötä tekeville", "för sexarbetare"),
    ("sukupuoltaan pohtiville", "för dem som funderar på sitt kön"),
    ("maahan muuttaneille", "för invandrare"),
    ("ikääntyneille", "för äldre"),
];
pub const SUMMARIES: [(&str, &str); 6] = [
    (
        "Saat tukea luottamuksellisesti ja omaan tahtiisi. Voit ottaa yhteyttä ilman lähetettä.",
        "Du får stöd i förtroende och i din egen takt. Du kan ta kontakt utan remiss.",
    ),
    (
        "Ryhmässä tapaat muita, joilla on samanlaisia kokemuksia. Ohjaajat ovat alan ammattilaisia.",
        "I gruppen träffar du andra med liknande erfarenheter. Ledarna är yrkespersoner.",
    ),
    (
        "Autamme sinua löytämään seuraavan askeleen. Keskustelu on maksuton ja voit olla nimetön.",
        "Vi hjälper dig att hitta nästa steg. Samtalet är gratis och du kan vara anonym.",
    ),
    (
        "Voit kysyä mitä tahansa. Vastaamme yleensä kahden arkipäivän kuluessa.",
        "Du kan fråga vad som helst. Vi svarar oftast inom två vardagar.",
    ),
    (
        "Palvelu on tarkoitettu sinulle, jonka arjessa on huolta, pelkoa tai yksinäisyyttä.",
        "Tjänsten är till för dig som har oro, rädsla eller ensamhet i vardagen.",
    ),
    (
        "Tapaamiset järjestetään viikoittain. Tulkki voidaan tilata etukäteen.",
        "Träffarna ordnas varje vecka. Tolk kan beställas på förhand.",
    ),
];
