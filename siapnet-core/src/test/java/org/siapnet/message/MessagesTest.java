package org.siapnet.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void every_code_has_a_text_in_both_languages() {
        Messages catalogue = Messages.catalogue();

        assertThat(catalogue.codes(Language.ID)).isEqualTo(catalogue.codes(Language.EN));
    }

    @Test
    void an_unknown_code_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Messages.catalogue().text(Language.ID, "no.such.code"))
                .withMessageContaining("no.such.code");
    }
}
