package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.siapnet.cases.FollowUpLifecycle;
import org.siapnet.cases.FollowUpStatus;
import org.siapnet.law.LegalBasis;
import org.siapnet.lifecycle.Refusal;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.message.Language;

class ProblemTest {

    private static Refusal refusal(RefusalCode code) {
        FollowUpStatus status = FollowUpLifecycle.TABLE.initial();
        return new Refusal(
                code,
                "follow-up",
                FollowUpLifecycle.TABLE.rows().get(0).action().name(),
                status.name(),
                List.of(LegalBasis.of("UU-5-2014", "32(3)")),
                FollowUpLifecycle.TABLE.permitted(status).toList());
    }

    @ParameterizedTest
    @EnumSource(RefusalCode.class)
    void each_refusal_keeps_its_basis_and_what_is_permitted_in_both_languages(RefusalCode code) {
        for (Language language : Language.values()) {
            Problem problem = Problem.of(refusal(code), language);

            assertThat(problem.type()).isEqualTo("/problems/" + code);
            assertThat(problem.status()).isIn(403, 404, 409, 422);
            assertThat(problem.title()).isNotBlank();
            assertThat(problem.detail()).isNotBlank();
            assertThat(problem.legalBasis()).containsExactly(LegalBasis.of("UU-5-2014", "32(3)"));
            assertThat(problem.permittedActions())
                    .isNotEmpty()
                    .allSatisfy(permitted -> assertThat(permitted.by()).isSorted());
        }
        assertThat(Problem.of(refusal(code), Language.ID).title())
                .isNotEqualTo(Problem.of(refusal(code), Language.EN).title());
    }

    @Test
    void the_status_says_whether_to_ask_somebody_else_again_later_or_otherwise() {
        assertThat(ProblemType.of(RefusalCode.ROLE_NOT_PERMITTED).status()).isEqualTo(403);
        assertThat(ProblemType.of(RefusalCode.NOT_FOUND).status()).isEqualTo(404);
        assertThat(ProblemType.of(RefusalCode.NOT_PERMITTED_IN_STATUS).status()).isEqualTo(409);
        assertThat(ProblemType.of(RefusalCode.NOT_OVERDUE).status()).isEqualTo(422);
    }

    @Test
    void members_that_do_not_apply_are_left_out() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Json.write(Problem.of(ProblemType.STALE_VERSION, List.of(), Language.EN), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith(
                        "{\"type\":\"/problems/STALE_VERSION\",\"title\":\"Someone else was first\",\"status\":412,")
                .doesNotContain("legalBasis", "permittedActions", "errors");
    }

    @Test
    void no_text_is_left_that_nothing_names() throws Exception {
        for (Language language : Language.values()) {
            Properties texts = new Properties();
            texts.load(Problem.class.getResourceAsStream("problem_" + language.tag() + ".properties"));
            assertThat(texts.stringPropertyNames().stream()
                            .filter(code -> !code.startsWith("field."))
                            .map(code -> code.substring(code.indexOf('.') + 1)))
                    .allSatisfy(code -> assertThat(ProblemType.find(code)).isPresent());
        }
    }
}
