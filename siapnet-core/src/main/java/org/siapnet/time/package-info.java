/** By when: occurrence dates, working calendars, time limits and due dates that explain themselves. */
@NullMarked
package org.siapnet.time;

import org.jspecify.annotations.NullMarked;
