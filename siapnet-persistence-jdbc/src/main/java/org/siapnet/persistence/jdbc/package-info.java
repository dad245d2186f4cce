/** Penyimpanan: journal, register and identity vault over JDBC. */
@NullMarked
package org.siapnet.persistence.jdbc;

import org.jspecify.annotations.NullMarked;
