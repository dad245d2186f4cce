/** When: elections, their dated calendars and stages. */
@NullMarked
package org.siapnet.election;

import org.jspecify.annotations.NullMarked;
