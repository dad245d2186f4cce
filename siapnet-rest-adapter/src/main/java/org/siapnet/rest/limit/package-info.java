/** How many requests are let through; needs Bucket4j. */
@NullMarked
package org.siapnet.rest.limit;

import org.jspecify.annotations.NullMarked;
