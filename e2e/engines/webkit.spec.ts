// Everything that is tried in every engine, in WebKit.

import { tryEverything } from "./cases";

tryEverything("webkit");
