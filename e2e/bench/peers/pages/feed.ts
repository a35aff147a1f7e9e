// The feed as the peers read it: the parts of service-feed/1 that the sample feed uses.

export type Text = string | Record<string, string>;

export type Condition =
  | { question: string; is: string[] }
  | { any: Condition[] }
  | { all: Condition[] }
  | { not: Condition };

export interface Option {
  value: string;
  label: Text;
  hint?: Text;
}

export interface Question {
  id: string;
  facet: "topic" | "audience" | "form" | "area" | "age" | "channel" | "language";
  kind: "single" | "multi" | "place" | "age";
  pinned?: boolean;
  text: Text;
  hint?: Text;
  options?: Option[];
  when?: Condition;
}

export interface Channel {
  type: string;
  value?: string;
  label?: Text;
}

export interface Service {
  id: string;
  name: Text;
  summary?: Text;
  next_step?: Text;
  organization?: string;
  status?: "active" | "paused" | "ended";
  topics?: string[];
  audiences?: string[];
  forms?: string[];
  languages?: string[];
  area?: { scope: string; municipalities?: string[]; regions?: string[] };
  age?: { min?: number; max?: number };
  channels?: Channel[];
  url?: string;
}

export interface Feed {
  organizations: Record<string, { name: Text }>;
  questions: Question[];
  services: Service[];
}

/** The text in the language of the page. */
export function said(text: Text | undefined): string {
  if (text === undefined || typeof text === "string") return text ?? "";
  return text[document.documentElement.lang] ?? Object.values(text)[0] ?? "";
}

/** The feed that the script tag names. */
export async function load(script: HTMLScriptElement): Promise<Feed> {
  const response = await fetch(script.dataset.feed!);
  if (!response.ok) throw new Error(`the feed has answered ${response.status}`);
  return response.json();
}

/** The element before the script tag, into which the page goes. */
export function place(script: HTMLScriptElement): HTMLElement {
  return script.previousElementSibling as HTMLElement;
}
