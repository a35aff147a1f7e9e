// The words of the interface, in the language of the page.

/** Put in by the build from the finder's own messages, so that the same buttons can be pressed in all. */
declare const WORDS: Record<"back" | "continue" | "unknown", string>;

export const words = {
  ...WORDS,
  again: "Aloita alusta",
  age: "Ikä vuosina",
  left: (services: number) => (services === 1 ? "1 palvelu jäljellä" : `${services} palvelua jäljellä`),
  found: (services: number) => (services === 1 ? "1 palvelu sopii sinulle" : `${services} palvelua sopii sinulle`),
  rest: (services: number) => `Näytä vielä ${services}`,
};
