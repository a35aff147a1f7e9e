// The sample feed and the texts of the interface and of the standalone page, read from this repository's files, so that
// tests find elements by the words that a person reads.

import { readFileSync } from "node:fs";
import { join } from "node:path";

type Text = string | Record<string, string>;

export interface Question {
  id: string;
  facet: string;
  kind: "single" | "multi" | "place" | "age";
  text: Text;
  options?: Option[];
}

export interface Option {
  value: string;
  label: Text;
}

export interface Feed {
  questions: Question[];
  services: { id: string; name: Text; status?: string }[];
}

const ROOT = join(import.meta.dirname, "..", "..");

export const feed: Feed = JSON.parse(readFileSync(join(ROOT, "feeds", "associations.json"), "utf8"));

/** Languages whose readers are given English before Finnish (crates/model/src/locale.rs). */
const ENGLISH_FIRST = ["ar", "et", "fa", "ru", "so", "uk"];

/** The text in a language; where it is missing, in the language that the finder falls back to. */
export function inLanguage(text: Text, language: string): string {
  if (typeof text === "string") return text;
  const others = ENGLISH_FIRST.includes(language) ? ["en", "fi", "sv"] : ["fi", "sv", "en"];
  return [language, ...others].map((tag) => text[tag]).find((known) => known !== undefined) ?? "";
}

/** How the finder words a question: by the feed in the reader's language, else by itself. */
export function wording(question: Question, language: string): string {
  return inOwnLanguage(question.text, language) ?? messageOrFinnish(language, `ask-${question.facet}`);
}

/** The text in a language or in the one that it is a variant of, where the feed has it. */
function inOwnLanguage(text: Text, language: string): string | undefined {
  const texts: Record<string, string> = typeof text === "string" ? { fi: text } : text;
  return texts[language] ?? texts[language.replace(/-.*/, "")];
}

/**
 * How the finder words an option: by the feed, except that it names ways of contact and forms of help itself where the
 * feed has no words in the reader's language. Names of languages are the browser's then, and not known here.
 */
export function optionWording({ facet }: Question, { value, label }: Option, language: string): string | undefined {
  const own = inOwnLanguage(label, language);
  if (own !== undefined || !["channel", "form", "language"].includes(facet)) return own ?? inLanguage(label, language);
  return facet === "language" ? undefined : messageOrFinnish(language, `${facet}-${value.replaceAll("_", "-")}`);
}

/** A message; where a language has none, the build takes it from Finnish. */
function messageOrFinnish(language: string, key: string): string {
  const source = readFileSync(join(ROOT, "locales", language, "widget.ftl"), "utf8");
  return message(source.includes(`\n${key} =`) ? language : "fi", key);
}

/** A message of the interface that has no variables. */
export function message(language: string, key: string): string {
  const source = readFileSync(join(ROOT, "locales", language, "widget.ftl"), "utf8");
  const line = source.split("\n").find((line) => line.startsWith(`${key} =`));
  if (line === undefined) throw new Error(`locales/${language}/widget.ftl has no message "${key}"`);
  return line.slice(line.indexOf("=") + 1).trim();
}

/** A message of the standalone page; where a language has none, Finnish stands in. */
export function pageText(language: string, key: string, variables: Record<string, string> = {}): string {
  const line = [language, "fi"].flatMap((tag) => {
    const source = readFileSync(join(ROOT, "locales", tag, "page.ftl"), "utf8");
    return source.split("\n").filter((line) => line.startsWith(`${key} =`));
  })[0];
  if (line === undefined) throw new Error(`locales/${language}/page.ftl has no message "${key}"`);
  const text = line.slice(line.indexOf("=") + 1).trim();
  return text.replace(/\{ \$(\w+) \}/g, (_, name: string) => variables[name] ?? "");
}

/** The questions of the feed that are worded like this: several where the finder words them by itself. */
export function questionsWorded(heading: string, language: string): Question[] {
  const worded = feed.questions.filter((question) => wording(question, language).trim() === heading.trim());
  if (worded.length === 0) throw new Error(`no question of the feed is worded "${heading}"`);
  return worded;
}
