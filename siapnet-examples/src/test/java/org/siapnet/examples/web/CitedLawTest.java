package org.siapnet.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.siapnet.Siapnet;
import org.siapnet.cases.ExaminationLifecycle;
import org.siapnet.cases.ExaminationStatus;
import org.siapnet.lifecycle.PermittedAction;
import org.siapnet.message.Language;

/** Which law the pages go by, and what it is called. */
class CitedLawTest {
    private static String steps(LocalDate day) {
        List<PermittedAction> open = ExaminationLifecycle.TABLE
                .permitted(ExaminationStatus.SUBMITTED)
                .toList();
        NextHtml next =
                new NextHtml(Words.in(Language.ID), Siapnet.builder().build().law(), day);
        return next.html(false, open, open, "/cases/1", lifecycle -> ExaminationStatus.SUBMITTED.name());
    }

    @Test
    void a_step_that_later_law_brought_is_not_offered_before_it() {
        assertThat(steps(LocalDate.of(2023, 1, 31)))
                .contains("START_VERIFICATION")
                .doesNotContain("HAND_OVER");
        assertThat(steps(LocalDate.of(2024, 12, 1))).contains("START_VERIFICATION", "HAND_OVER");
    }

    @Test
    void the_instruments_that_a_page_cites_are_named_in_its_language() {
        String page = "<p>UU-5-2014 pasal 32(3); PP-42-2004 pasal 15</p><a href=\"/x?y=PP-94-2021\">B-12-2020</a>";

        String laws = new LawsHtml(Words.in(Language.ID)).of(page);
        assertThat(laws)
                .contains("UU-5-2014", "Aparatur Sipil Negara", "PP-42-2004", "Pembinaan Jiwa Korps")
                .doesNotContain("PP-94-2021", "B-12-2020");
        assertThat(new LawsHtml(Words.in(Language.EN)).of(page))
                .isNotEqualTo(laws)
                .contains("UU-5-2014");
        assertThat(new LawsHtml(Words.in(Language.ID)).of("<p>PP</p>")).isEmpty();
    }
}
