// Everything that is tried in every engine, in Firefox.

import { tryEverything } from "./cases";

tryEverything("firefox");
