// The languages of the interface, for every test that names one. A new language is a row here; whether it is complete
// is held by the tests of the crate `messages`, and here only that it is offered, shown and kept.

export interface Language {
  /** As the folder in `locales/` is called. */
  tag: string;
  /** As the menu offers it. */
  ownName: string;
  direction: "ltr" | "rtl";
}

/** All of them, in the order of the menu. */
export const LANGUAGES: readonly Language[] = [
  { tag: "fi", ownName: "Suomi", direction: "ltr" },
  { tag: "sv", ownName: "Svenska", direction: "ltr" },
  { tag: "en", ownName: "English", direction: "ltr" },
  { tag: "fi-simple", ownName: "Selkosuomi", direction: "ltr" },
  { tag: "se", ownName: "Davvisámegiella", direction: "ltr" },
  { tag: "smn", ownName: "Anarâškielâ", direction: "ltr" },
  { tag: "sms", ownName: "Nuõrttsääʹmǩiõll", direction: "ltr" },
  { tag: "ar", ownName: "العربية", direction: "rtl" },
  { tag: "et", ownName: "Eesti", direction: "ltr" },
  { tag: "ru", ownName: "Русский", direction: "ltr" },
  { tag: "so", ownName: "Soomaali", direction: "ltr" },
  { tag: "uk", ownName: "Українська", direction: "ltr" },
];

/** The languages of the sample feed, which are also those that the menu shows without being opened. */
export const OF_THE_FEED = ["fi", "sv", "en"] as const;

/** One language of each direction of writing, for tests of what depends on the direction alone. */
export const BOTH_DIRECTIONS = ["fi", "ar"] as const;

/** The row of a language. */
export function languageOf(tag: string): Language {
  const language = LANGUAGES.find((language) => language.tag === tag);
  if (language === undefined) throw new Error(`support/languages.ts has no language ${tag}`);
  return language;
}
