package org.siapnet.violation;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Rincian bentuk: a variety of a form that the matrix names and that has the same consequence.
 *
 * @param id such as {@code TEAM}
 * @param officialTerm term in Indonesian
 * @param label English label
 */
@ValueObject
public record SubForm(String id, String officialTerm, String label) {}
