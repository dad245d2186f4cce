/** In-memory adapters of the ports. */
@NullMarked
package org.siapnet.memory;

import org.jspecify.annotations.NullMarked;
