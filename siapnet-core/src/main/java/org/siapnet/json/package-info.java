/** The codecs of events; with the rule-pack reader the only place that sees Jackson. */
@NullMarked
package org.siapnet.json;

import org.jspecify.annotations.NullMarked;
