/** Who: identifiers, employee kinds, positions, agencies and regions. */
@NullMarked
package org.siapnet.official;

import org.jspecify.annotations.NullMarked;
