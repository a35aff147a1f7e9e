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
  options?: { value: string; label: Text }[];
}

export interface Feed {
  questions: Question[];
  services: { id: string; name: Text; status?: string }[];
}

const ROOT = join(import.meta.dirname, "..", "..");

export const feed: Feed = JSON.parse(readFileSync(join(ROOT, "feeds", "associations.json"), "utf8"));

/** The text in a language; where it is missing, in the language that the finder falls back to. */
export function inLanguage(text: Text, language: string): string {
  if (typeof text === "string") return text;
  return text[language] ?? text.fi ?? text.sv ?? text.en ?? "";
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

/** The question of the feed that is worded like this. */
export function questionWorded(wording: string, language: string): Question {
  const question = feed.questions.find((question) => inLanguage(question.text, language).trim() === wording.trim());
  if (question === undefined) throw new Error(`no question of the feed is worded "${wording}"`);
  return question;
}
