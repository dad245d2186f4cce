package org.siapnet.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.siapnet.message.Language;
import org.siapnet.port.InvalidIdentityException.Reason;

class IdentityTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x202E, 0x202A, 0x2066, 0x200B, 0x200D, 0x200E, 0xFEFF, 0x00AD, 0x061C, 0x0009, 0x0000, 0x007F, 0x0085,
                0x2028, 0xE000, 0x0378, 0x3164, 0x034F, 0xFE0F, 0xE0101, 0xE0041, 0xD800
            })
    void a_name_with_a_character_that_hides_is_refused_and_not_quoted(int point) {
        String name = "Siti" + (point == 0xD800 ? "\uD800" : Character.toString(point)) + "Contoh";
        assertThatThrownBy(() -> named(name))
                .hasMessageNotContaining("Siti")
                .isInstanceOfSatisfying(InvalidIdentityException.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.NAME_INVISIBLE);
                    assertThat(e.reason().field()).isEqualTo("name");
                    assertThat(e.character()).isEqualTo(String.format("U+%04X", point));
                    assertThat(e.text(Language.ID)).contains("Nama", e.character(), "tidak terlihat");
                    assertThat(e.text(Language.EN)).contains("name", e.character(), "cannot be seen");
                });
        assertThatThrownBy(() -> new Identity("Siti", Optional.empty(), Optional.of(name)))
                .isInstanceOfSatisfying(
                        InvalidIdentityException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.CONTACT_INVISIBLE));
        assertThat(Identity.keptEarlier(name, Optional.empty(), Optional.of(name)))
                .isEqualTo(new Identity("SitiContoh", Optional.empty(), Optional.of("SitiContoh")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Siti Nur'aini",
                "Ma’ruf",
                "Dr. H. Budi Contoh, S.H., M.Si.",
                "Jean-Pierre Contoh",
                "I Gusti Ngurah Contoh",
                "Ōno",
                "Nguyễn Văn Contoh",
                "R.A. Kartini (alm.)",
                "محمد",
                "Contoh III",
                "O`Contoh",
                "Łukasz"
            })
    void names_as_people_write_them_are_kept(String name) {
        assertThat(named(name).name()).isEqualTo(name);
    }

    @Test
    void names_are_composed_and_spaces_plain_so_that_equal_names_are_equal() {
        assertThat(named("Rene\u0301 Contoh")).isEqualTo(named("Ren\u00e9 Contoh"));
        assertThat(named("Siti\u00a0Contoh").name()).isEqualTo("Siti Contoh");
        Identity lines = new Identity("Siti", Optional.empty(), Optional.of("Jl. Contoh 1\nPurworejo"));
        assertThat(lines.contact()).contains("Jl. Contoh 1\nPurworejo");
    }

    @Test
    void lengths_are_checked() {
        assertReason(Reason.NAME_LENGTH, () -> named(" "));
        assertReason(Reason.NAME_LENGTH, () -> named("a".repeat(201)));
        assertReason(Reason.CONTACT_LENGTH, () -> new Identity("a", Optional.empty(), Optional.of("a".repeat(401))));
        for (Reason reason : Reason.values()) {
            for (Language language : Language.values()) {
                assertThat(new InvalidIdentityException(reason, "U+202E").text(language))
                        .isNotBlank();
            }
        }
    }

    private static void assertReason(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidIdentityException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static Identity named(String name) {
        return new Identity(name, Optional.empty(), Optional.empty());
    }
}
