// The peer in Preact: the components of components.tsx, with Preact's own hooks instead of the layer that imitates React.

import { h, render } from "preact";

import { Questionnaire } from "./components";
import { load, place } from "./feed";

const script = document.currentScript as HTMLScriptElement;

void load(script).then((feed) => render(h(Questionnaire, { feed }), place(script)));
