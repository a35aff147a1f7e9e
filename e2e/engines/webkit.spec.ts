// The cases in WebKit.

import { tryEverything } from "./cases";

tryEverything("webkit");
