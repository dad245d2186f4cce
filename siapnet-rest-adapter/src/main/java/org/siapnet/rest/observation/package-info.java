/** Requests as Micrometer observations, from which metrics and OpenTelemetry traces are made. */
@NullMarked
package org.siapnet.rest.observation;

import org.jspecify.annotations.NullMarked;
