package org.siapnet.rulebook;

import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.violation.Classification;
import org.siapnet.violation.Question;

/**
 * Klasifikasi beserta penjelasan: an answer with every row that was considered.
 *
 * @param question what was asked
 * @param classification the answer
 * @param considered the rows considered, in order of precedence
 */
@ValueObject
public record Explained(Question question, Classification classification, List<Considered> considered) {

    /** Copies the list. */
    public Explained {
        considered = List.copyOf(considered);
    }
}
