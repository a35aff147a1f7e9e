// The matrix of host pages in WebKit.

import { tryHosts } from "./matrix";

tryHosts("webkit");
