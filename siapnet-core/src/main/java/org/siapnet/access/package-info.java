/** Who may do what to whose case. */
@NullMarked
package org.siapnet.access;

import org.jspecify.annotations.NullMarked;
