/** Tolok ukur: what the library costs, measured with JMH. */
@NullMarked
package org.siapnet.benchmarks;

import org.jspecify.annotations.NullMarked;
