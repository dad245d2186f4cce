/** Laporan angka: the five figures beside the published ones, and the page that shows them. */
@NullMarked
package org.siapnet.examples.page;

import org.jspecify.annotations.NullMarked;
