package org.siapnet.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.siapnet.message.Language;
import org.siapnet.message.Messages;

class TermsTest {
    private static final Map<String, Enum<?>[]> TERMS = Map.of(
            "position", PositionCategory.values(),
            "position-bucket", PositionBucket.values(),
            "position-scheme", PositionScheme.values(),
            "agency-kind", AgencyKind.values(),
            "employee-kind", EmployeeKind.values(),
            "region-kind", RegionKind.values(),
            "supervisor-body", SupervisorBody.values(),
            "nip-error", NipError.values(),
            "nip-warning", NipWarning.values());

    @Test
    void every_term_has_a_text_in_both_languages() {
        TERMS.forEach((prefix, terms) -> {
            for (Enum<?> term : terms) {
                for (Language language : Language.values()) {
                    assertThat(Messages.catalogue().text(language, prefix + "." + term.name()))
                            .isNotBlank();
                }
            }
        });
    }

    @Test
    void the_indonesian_text_is_the_official_term() {
        for (PositionCategory category : PositionCategory.values()) {
            assertThat(Messages.catalogue().text(Language.ID, "position." + category))
                    .isEqualTo(category.officialTerm());
        }
        for (AgencyKind kind : AgencyKind.values()) {
            assertThat(Messages.catalogue().text(Language.ID, "agency-kind." + kind))
                    .isEqualTo(kind.officialTerm());
        }
    }
}
