/** Publishing figures: an edition is proposed by one officer of the oversight authority and agreed to by another. */
@NullMarked
package org.siapnet.publication;

import org.jspecify.annotations.NullMarked;
