package org.siapnet.violation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.siapnet.official.EmployeeKind;

class QuestionTest {

    @Test
    void the_official_is_a_pns_unless_said_otherwise() {
        QuestionBuilder asked = Question.builder()
                .act(Act.of("SOCIAL_MEDIA_CAMPAIGN"))
                .candidateStatus(CandidateStatus.CANDIDATE)
                .actDate(LocalDate.of(2024, 10, 1));

        assertThat(asked.build().employeeKind()).isEqualTo(EmployeeKind.PNS);
        assertThat(asked.employeeKind(EmployeeKind.PPPK).build().employeeKind()).isEqualTo(EmployeeKind.PPPK);
    }
}
