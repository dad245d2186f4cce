/** How a host embeds the library: no framework, no database. */
@NullMarked
package org.siapnet.examples.embedding;

import org.jspecify.annotations.NullMarked;
