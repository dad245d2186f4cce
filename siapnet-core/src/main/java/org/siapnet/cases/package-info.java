/** One respondent, one matter: examination, recommendation and follow-up, data block, objection. */
@NullMarked
package org.siapnet.cases;

import org.jspecify.annotations.NullMarked;
