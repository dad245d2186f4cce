/** Intake by the election supervisor: laporan and temuan. */
@NullMarked
package org.siapnet.report;

import org.jspecify.annotations.NullMarked;
