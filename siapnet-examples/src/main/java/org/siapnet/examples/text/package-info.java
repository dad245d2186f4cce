/** Teks: what the examples say, in Indonesian and English. */
@NullMarked
package org.siapnet.examples.text;

import org.jspecify.annotations.NullMarked;
