// The peer in React.

import { createRoot } from "react-dom/client";

import { Questionnaire } from "./components";
import { load, place } from "./feed";

const script = document.currentScript as HTMLScriptElement;

void load(script).then((feed) => createRoot(place(script)).render(<Questionnaire feed={feed} />));
