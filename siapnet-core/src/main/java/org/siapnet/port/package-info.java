/** What an integrator implements. */
@NullMarked
package org.siapnet.port;

import org.jspecify.annotations.NullMarked;
