package org.siapnet.rest.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BearerTokenTest {

    @ParameterizedTest
    @CsvSource({"Bearer a.b.c, a.b.c", "bearer a-_.B9.c, a-_.B9.c", "'BEARER    eyJ.x.y', eyJ.x.y"})
    void three_parts_after_the_scheme_are_a_token(String header, String token) {
        assertThat(BearerToken.in(header)).isEqualTo(Optional.of(token));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearera.b.c",
                "Bearer\ta.b.c",
                "Basic a.b.c",
                "Bearer a.b",
                "Bearer a.b.c.d",
                "Bearer .b.c",
                "Bearer a..c",
                "Bearer a.b.",
                "Bearer a.b.c ",
                "Bearer a.b.c=",
                "Bearer a.b.c, Bearer d.e.f",
                "Bearer a.b.ç",
                " Bearer a.b.c"
            })
    void anything_else_is_none(String header) {
        assertThat(BearerToken.in(header)).isEmpty();
    }
}
