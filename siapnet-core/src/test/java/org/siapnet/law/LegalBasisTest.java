package org.siapnet.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalBasisTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SKB-2022",
                "PP-94-2021 pasal 40(3)",
                "PP-42-2004 pasal 11 huruf c",
                "PP-53-2010 pasal 12 angka 6",
                "PP-94-2021 pasal 14 huruf i angka 3"
            })
    void a_citation_reads_back_as_it_was_written(String citation) {
        assertThat(LegalBasis.parse(citation)).hasToString(citation);
    }

    @Test
    void a_citation_names_instrument_article_letter_and_number() {
        assertThat(LegalBasis.parse("PP-94-2021 pasal 14 huruf i angka 3"))
                .isEqualTo(LegalBasis.of("PP-94-2021", "14", "i", "3"));
        assertThat(LegalBasis.parse("PP-53-2010 pasal 12 angka 6"))
                .isEqualTo(new LegalBasis("PP-53-2010", Optional.of("12"), Optional.empty(), Optional.of("6")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "PP-94-2021 huruf i", "PP-94-2021 pasal", "PP 94 2021", "PP-94-2021 pasal 14 angka 3 huruf i"
            })
    void another_form_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> LegalBasis.parse(text));
    }

    @Test
    void a_letter_or_number_needs_an_article() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LegalBasis("X", Optional.empty(), Optional.of("a"), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LegalBasis("X", Optional.empty(), Optional.empty(), Optional.of("1")));
        assertThatIllegalArgumentException().isThrownBy(() -> LegalBasis.of(" "));
    }

    @Test
    void a_regulation_divided_by_numbers_first_is_cited_in_its_own_order() {
        LegalBasis basis = LegalBasis.of("PP-53-2010", "4", "a", "12");

        assertThat(basis).hasToString("PP-53-2010 pasal 4 angka 12 huruf a");
        assertThat(LegalBasis.parse("PP-53-2010 pasal 4 angka 12 huruf a")).isEqualTo(basis);
        assertThat(LegalBasis.parse("PP-53-2010 pasal 4 huruf a angka 12")).isEqualTo(basis);
        assertThat(LegalBasis.parse("PP-53-2010 pasal 12 angka 6").number()).contains("6");
    }
}
