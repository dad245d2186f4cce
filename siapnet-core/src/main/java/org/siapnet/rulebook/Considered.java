package org.siapnet.rulebook;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Baris yang ditimbang: a row that was considered for a question, and why it did or did not apply.
 *
 * @param form id of the row
 * @param instrument id of its instrument
 * @param applied whether its conditions are met
 * @param reason a code, or a code, a colon and what it is about; texts by {@link Rulebook#reasonText}
 */
@ValueObject
public record Considered(String form, String instrument, boolean applied, String reason) {}
