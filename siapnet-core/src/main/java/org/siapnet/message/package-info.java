/** Every text a person reads, in Indonesian and English, under a stable code. */
@NullMarked
package org.siapnet.message;

import org.jspecify.annotations.NullMarked;
