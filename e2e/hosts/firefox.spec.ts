// The tests of the host pages in Firefox.

import { tryHosts } from "./matrix";

tryHosts("firefox");
