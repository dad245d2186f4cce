package org.siapnet.publication;

import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.lifecycle.Reason;

/**
 * Penggantian edisi: which edition another takes the place of, and why.
 *
 * @param edition the edition superseded
 * @param reason why its figures no longer stand
 */
@ValueObject
public record Succession(EditionId edition, Reason reason) {}
