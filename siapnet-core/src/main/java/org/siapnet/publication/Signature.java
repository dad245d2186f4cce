package org.siapnet.publication;

import java.time.Instant;
import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Tanda tangan: who took a step about an edition, and when.
 *
 * @param account opaque account id; never a name
 * @param body body the account belongs to
 * @param on day of the step as the body counts it
 * @param at instant it was recorded
 */
@ValueObject
public record Signature(String account, String body, LocalDate on, Instant at) {}
