/** Events and commands as canonical bytes: the only package, with the rule-pack reader, that sees the JSON library. */
@NullMarked
package org.siapnet.json;

import org.jspecify.annotations.NullMarked;
