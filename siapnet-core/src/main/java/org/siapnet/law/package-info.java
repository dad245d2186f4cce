/** Dated law: instruments, legal bases, validity, certainty and the regime of oversight. */
@NullMarked
package org.siapnet.law;

import org.jspecify.annotations.NullMarked;
