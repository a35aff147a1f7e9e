// The peer in components, for React and for Preact: the build compiles the same file for either.

import { type FormEvent, useEffect, useMemo, useRef, useState } from "react";

import { type Feed, type Option, type Question, said, type Service } from "./feed";
import { linksOf } from "./link";
import { type Answer, nextQuestion, optionsOf, servicesLeft } from "./questionnaire";
import { FIRST } from "./results";
import { words } from "./words";

export function Questionnaire({ feed }: { feed: Feed }) {
  const [answers, setAnswers] = useState<Answer[]>([]);
  const view = useRef<HTMLDivElement>(null);
  const wasAnswered = useRef(false);
  const question = useMemo(() => nextQuestion(feed, answers), [feed, answers]);
  const services = useMemo(() => servicesLeft(feed, answers), [feed, answers]);
  const go = (next: Answer[]) => {
    wasAnswered.current = true;
    setAnswers(next);
  };
  useEffect(() => {
    if (wasAnswered.current) view.current?.querySelector("h2")?.focus();
  }, [answers]);
  return (
    <div ref={view}>
      {question === undefined ? (
        <Results feed={feed} services={services} again={() => go([])} />
      ) : (
        <Asked
          key={question.id}
          question={question}
          left={services.length}
          answer={(values) => go([...answers, { question: question.id, values }])}
          back={answers.length === 0 ? undefined : () => go(answers.slice(0, -1))}
        />
      )}
    </div>
  );
}

interface AskedProperties {
  question: Question;
  left: number;
  answer: (values: string[]) => void;
  back?: (() => void) | undefined;
}

function Asked({ question, left, answer, back }: AskedProperties) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const values = new FormData(form).getAll("answer").map(String).filter((value) => value !== "");
    if (0 < values.length) answer(values);
    else form.querySelector("input")?.focus();
  };
  return (
    <form autoComplete="off" onSubmit={submit}>
      {back && <button type="button" onClick={back}>{words.back}</button>}
      <p className="quiet">{words.left(left)}</p>
      <fieldset>
        <legend><h2 tabIndex={-1}>{said(question.text)}</h2></legend>
        {question.hint !== undefined && <p className="quiet">{said(question.hint)}</p>}
        {question.kind === "age" ? (
          <label>{words.age}<input type="number" name="answer" min="0" max="120" /></label>
        ) : (
          optionsOf(question).map((option) => <Row key={option.value} option={option} multi={question.kind === "multi"} />)
        )}
      </fieldset>
      <div className="actions">
        <button type="submit">{words.continue}</button>
        <button type="button" onClick={() => answer([])}>{words.unknown}</button>
      </div>
    </form>
  );
}

function Row({ option: { value, label, hint }, multi }: { option: Option; multi: boolean }) {
  return (
    <label>
      <input type={multi ? "checkbox" : "radio"} name="answer" value={value} />
      <span>{said(label)}{hint !== undefined && <small>{said(hint)}</small>}</span>
    </label>
  );
}

function Results({ feed, services, again }: { feed: Feed; services: Service[]; again: () => void }) {
  const [shown, setShown] = useState(FIRST);
  return (
    <section>
      <h2 tabIndex={-1}>{words.found(services.length)}</h2>
      <div className="cards">{services.slice(0, shown).map((service) => <Card key={service.id} feed={feed} service={service} />)}</div>
      {shown < services.length && (
        <button type="button" onClick={() => setShown(services.length)}>{words.rest(services.length - shown)}</button>
      )}
      <button type="button" onClick={again}>{words.again}</button>
    </section>
  );
}

function Card({ feed, service }: { feed: Feed; service: Service }) {
  const name = said(service.name);
  const links = linksOf(service);
  return (
    <article data-service-id={service.id}>
      <h3>{service.url === undefined ? name : <a href={service.url} rel="noreferrer">{name}</a>}</h3>
      {service.organization !== undefined && <p className="quiet">{said(feed.organizations[service.organization]?.name)}</p>}
      <p>{said(service.summary)}</p>
      {service.next_step !== undefined && <p className="quiet">{said(service.next_step)}</p>}
      {0 < links.length && (
        <ul>{links.map(({ href, text }) => <li key={href + text}><a href={href} rel="noreferrer">{text}</a></li>)}</ul>
      )}
    </article>
  );
}
