/** The register file of the main job, and the synthetic register of the regional elections of 2020. */
@NullMarked
package org.siapnet.examples.register;

import org.jspecify.annotations.NullMarked;
