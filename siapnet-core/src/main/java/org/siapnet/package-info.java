/** The library as one object: wiring, use cases, imports. */
@NullMarked
@Value.Style(allowedClasspathAnnotations = Override.class)
package org.siapnet;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
