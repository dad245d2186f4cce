/** What was done and what follows: acts, forms, classes, levels and sanctions. */
@NullMarked
package org.siapnet.violation;

import org.jspecify.annotations.NullMarked;
