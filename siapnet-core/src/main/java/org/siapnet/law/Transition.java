package org.siapnet.law;

import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Ketentuan peralihan: what becomes of acts done before a discipline regulation took the place of another. Decided
 * before: the old one stays. Examined but not decided: the examination stands, the rest follows the new one. Not
 * examined: the new one.
 *
 * @param from the regulation replaced
 * @param to the regulation that replaces it
 * @param on first day of the new regulation
 * @param notExamined where acts not examined before that day are dealt with
 * @param examined where acts examined before that day are dealt with
 */
@ValueObject
public record Transition(String from, String to, LocalDate on, LegalBasis notExamined, LegalBasis examined) {}
