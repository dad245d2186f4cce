/** Figures that can be defended: the five published figures, with unit, as-of and known-at. */
@NullMarked
package org.siapnet.statistics;

import org.jspecify.annotations.NullMarked;
