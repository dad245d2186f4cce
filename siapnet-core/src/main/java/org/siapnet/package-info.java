/** The library as one object: wiring, use cases, imports. */
@NullMarked
@Builders
package org.siapnet;

import org.jspecify.annotations.NullMarked;
