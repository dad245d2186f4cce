/** Antarmuka HTTP: Jakarta REST resources over the use cases. */
@NullMarked
package org.siapnet.rest;

import org.jspecify.annotations.NullMarked;
