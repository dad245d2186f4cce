/** Halaman: what an officer looks at, rendered on the server; it needs no script. */
@NullMarked
package org.siapnet.examples.web;

import org.jspecify.annotations.NullMarked;
