/** Contoh: things that run, beginning with the main job. */
@NullMarked
package org.siapnet.examples;

import org.jspecify.annotations.NullMarked;
