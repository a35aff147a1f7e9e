// The cases in Firefox.

import { tryEverything } from "./cases";

tryEverything("firefox");
