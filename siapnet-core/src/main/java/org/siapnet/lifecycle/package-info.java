/** A lifecycle as a table: status x action, who may, guards, deadlines and legal basis. */
@NullMarked
package org.siapnet.lifecycle;

import org.jspecify.annotations.NullMarked;
