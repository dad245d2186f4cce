/** Baris perintah: the commands, and how they print. */
@NullMarked
package org.siapnet.examples.cli;

import org.jspecify.annotations.NullMarked;
