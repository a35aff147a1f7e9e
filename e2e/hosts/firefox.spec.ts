// The matrix of host pages in Firefox.

import { tryHosts } from "./matrix";

tryHosts("firefox");
