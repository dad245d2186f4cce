/** Perlengkapan uji: generators, port contracts and fault-injecting fakes. */
@NullMarked
package org.siapnet.testkit;

import org.jspecify.annotations.NullMarked;
