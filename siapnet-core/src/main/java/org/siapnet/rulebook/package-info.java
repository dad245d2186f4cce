/** The rulebook of Indonesia: rule packs read from data, and the questions they answer. */
@NullMarked
package org.siapnet.rulebook;

import org.jspecify.annotations.NullMarked;
