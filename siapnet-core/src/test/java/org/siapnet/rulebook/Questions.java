package org.siapnet.rulebook;

import java.time.LocalDate;
import org.siapnet.official.EmployeeKind;
import org.siapnet.violation.Act;
import org.siapnet.violation.CandidateStatus;
import org.siapnet.violation.QuestionBuilder;

/** Questions as tests ask them: by a PNS unless said otherwise. */
final class Questions {
    private Questions() {}

    static QuestionBuilder asked(String act, CandidateStatus status, String actDate) {
        return new QuestionBuilder()
                .act(Act.of(act))
                .candidateStatus(status)
                .employeeKind(EmployeeKind.PNS)
                .actDate(LocalDate.parse(actDate));
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
