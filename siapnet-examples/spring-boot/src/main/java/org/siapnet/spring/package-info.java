/** Siapnet in a Spring Boot application: library, storage and REST interface from the host's data source and properties. */
@NullMarked
package org.siapnet.spring;

import org.jspecify.annotations.NullMarked;
