  // Draws the first question before the program is there, from what the feed says of it at its head (docs/opening.md), and
  // hands it over when the program comes. How it looks is in question.json, which is made of the program's own components
  // (src/ui/template.rs): `[tag, attributes, children…]`; `{name: element}` is left out where that value is absent; and in
  // texts `{name}` stands for a value, `{12 name}` for line 12 of the texts of the language with a value.

  const template = __TEMPLATE__;
  /** Of each language: its name, and its direction where that is not from the left. */
  const spokenLanguages = __SPOKEN__;
  /** An opening is a small part of a feed. What has not ended here is none. */
  const LONGEST = 200000;

  /** The value of the key `opening` in the beginning of a feed: `undefined` if it cannot be there, `null` if not yet. */
  const openingIn = (text) => {
    const head = /^\s*\{\s*"format"\s*:\s*"service-feed\/1"\s*,\s*"opening"\s*:\s*\{/.exec(text);
    if (!head) return text.length < 200 ? null : undefined;
    let depth = 0;
    // Strings, because they may hold braces, and braces. One that has not come whole is passed over as well: otherwise each
    // quotation mark in it would be looked at as its beginning.
    const parts = /"(?:[^"\\]|\\[^])*\\?("|$)|[{}]/g;
    parts.lastIndex = head[0].length - 1;
    for (let part; (part = parts.exec(text)); ) {
      depth += { "{": 1, "}": -1 }[part[0]] || 0;
      if (!depth) return JSON.parse(text.slice(head[0].length - 1, parts.lastIndex));
    }
    return text.length < LONGEST ? null : undefined;
  };

  /** Reads a copy of the answer as far as its opening. */
  const openingOf = async (answer) => {
    const reader = (await answer).clone().body.getReader();
    const decoder = new TextDecoder();
    let text = "";
    let found;
    do {
      const { done, value } = await reader.read();
      text += decoder.decode(value, { stream: !done });
      found = openingIn(text);
      if (done) break;
    } while (found === null);
    reader.cancel().catch(() => {});
    return found;
  };

  /** Whether the finder begins with the opening of its feed, if that has one, and with nothing else. */
  const isCertain = (element) => {
    const attribute = (name) => element.getAttribute(name)?.trim();
    return !["topic", "audience", "place", "enough", "max-questions"].some(attribute) && !history.state?.[tag] &&
      !/^#service-finder=/.test(location.hash);
  };

  /** The day it is here. Around midnight it may be another one in the feed's time zone; the program then sets it right. */
  const today = () => {
    const now = new Date();
    return new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  };

  /** A text of the opening: in the reader's language as it is, else with the language it is in. */
  const read = (text) => typeof text === "object" ? Object.entries(text)[0].reverse() : [text];

  /** What stands for what in the template. `day` has the numbers of the day. */
  const valuesOf = (element, language, opening, day) => {
    const words = opening.texts[language];
    const [own, direction] = spokenLanguages[language];
    const options = opening.options.map((option, at) =>
      ({ ...option, words: words.options[at], count: day.counts ? day.counts[at] : option.count }));
    const [level = 2] = /^[1-6]$/.exec(element.getAttribute("heading-level")?.trim()) || [];
    const kind = opening.kind === "multi" ? "checkbox" : "radio";
    const option = ({ choice, count, words: [label, help] }) => ({ choice, count: count || undefined, label, help });
    const rest = options.filter(({ other }) => other).map(option);
    const rows = options.filter(({ other }) => !other).map(option);
    const folded = Math.max(0, rows.length - template.shown);
    return {
      ...words, tag: language, language: own, direction: direction || "ltr", heading: "h" + level, kind,
      languages: 1 < offeredTo(element).length, notice: opening.notice, services: day.services, silent: day.silent,
      number: emergencyNumber(element.getAttribute("country") || opening.country),
      rows: rows.slice(0, rows.length - folded), folded, rest, other: rest.length && rows.length,
    };
  };

  /** What knows the forms of a language, where that is not said in `formOf`. */
  const plurals = {};

  /**
   * The form for a number (crates/plural-rules). Most languages can do without an object of Intl, the first of which takes a
   * slow phone 60 to 100 ms.
   */
  const formOf = (number, language) => {
    if (!/^(ar|fa|ru|uk)$/.test(language)) return number === 1 ? "one" : "other";
    return (plurals[language] ??= new Intl.PluralRules(language)).select(number);
  };

  /** A line of the texts with a value in it, as crates/messages/src/lines.rs reads it. */
  const said = (line, value, { tag }) => {
    const [, ...forms] = line.split("|");
    // Every language writes small numbers as the program does.
    const isLarge = typeof value === "number" && 999 < value;
    const number = isLarge ? new Intl.NumberFormat([tag + "-u-nu-latn", "fi"]).format(value) : value;
    if (forms.length) {
      // The Sámi languages have a form for two, and no language has one of that name for another number.
      const keys = ["" + value, formOf(value, tag), value === 2 && "two"];
      const form = forms.find((form) => keys.includes(form.split("=")[0])) || forms.at(-1);
      line = form.slice(form.indexOf("=") + 1);
    }
    const special = { newline: "\n", open: "{", close: "}", bar: "|" };
    return line.replace(/\{(\w+)\}/g, (_, name) => special[name] ?? number ?? "");
  };

  /** The node of the template for an option. */
  let row;

  /** Draws a node of the template; a list where it stands for several, nothing where it is left out. */
  const drawn = (node, { values, lines, gone }) => {
    const inside = (node, more) => drawn(node, { values: { ...values, ...more }, lines, gone });
    const given = (name) => /^\d/.test(name) ? +name : values[name];
    const filled = (text) =>
      text.replace(/\{(?:(\d+)(?: (\w+))?|(\w+))\}/g, (_, line, name, alone) => {
        if (alone) return read(values[alone] ?? "")[0];
        return name && given(name) === undefined ? "" : said(lines[line], name && given(name), values);
      });
    if (node === "{rest}") return values.rest.map((option) => inside(row, option));
    if (typeof node === "string") return filled(node) || undefined;
    if (!Array.isArray(node)) {
      const [[name, inner]] = Object.entries(node);
      if (name === "rows") return values.rows.map((option) => inside((row = inner), option));
      if (values[name]) return inside(inner);
      if (inner[1].id) gone.add(filled(inner[1].id));
      return;
    }
    const [name, attributes, ...children] = node;
    const element = document.createElement(filled(name));
    element.append(...children.flatMap((child) => inside(child) ?? []));
    // Words in another language than the reader's are marked with it.
    const [, language] = /^\{[a-z]+\}$/.test(children[0]) ? read(values[children[0].slice(1, -1)] ?? "") : [];
    if (language) {
      element.lang = language;
      const direction = spokenLanguages[language]?.[1] || "ltr";
      if (direction !== values.direction) element.dir = direction;
    }
    for (const [name, value] of Object.entries(attributes)) {
      element.setAttribute(name, filled(value));
    }
    return element;
  };

  /** Draws the first question of a feed whose first words say which it is; `undefined` where that is not certain. */
  const firstQuestion = async (element) => {
    const feeds = feedsOf(element);
    const language = languageOf(element);
    if (feeds.length !== 1 || !isCertain(element)) return;
    // What takes long is made while the feed is on its way.
    formOf(1, language);
    const texts = askTexts(language).then((answer) => answer.clone().text());
    const [opening, text] = await Promise.all([openingOf(askEarly(feeds[0])), texts]);
    if (!opening?.texts[language] || !isCertain(element)) return;
    // The opening holds until a service ends, and then with other numbers until the next one ends.
    const day = [opening, ...(opening.later ?? [])].find(({ until }) => !until || today() < until);
    if (!day) return;
    const values = valuesOf(element, language, opening, day);
    const lines = text.split("\n");
    const gone = new Set();
    const question = drawn(template.question, { values, lines, gone });
    for (const described of question.querySelectorAll("[aria-describedby]")) {
      const present = described.getAttribute("aria-describedby").split(" ").filter((id) => !gone.has(id)).join(" ");
      if (present) described.setAttribute("aria-describedby", present);
      else described.removeAttribute("aria-describedby");
    }
    question.dataset.theme = ["light", "dark", "host"].find((it) => it === element.getAttribute("theme")?.trim()) || "auto";
    if (element.hasAttribute("compact")) question.dataset.compact = "";
    return { question, moment: said(lines[template.moment], undefined, values) };
  };
