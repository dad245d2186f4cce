package org.siapnet.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NipTest {
    /** The example of the regulation has birth 1966; test numbers are of people born 1900 to 1930. */
    private static final String PNS = "190808171930031001";

    private static final String PPPK = "190808172020211001";

    @Test
    void the_layout_tells_the_kind() {
        assertThat(Nip.of(PNS).employeeKind()).isEqualTo(EmployeeKind.PNS);
        assertThat(Nip.of(PPPK).employeeKind()).isEqualTo(EmployeeKind.PPPK);
    }

    @Test
    void blanks_and_dots_are_passed_over() {
        assertThat(Nip.of("19080817 193003 1 001")).isEqualTo(Nip.of(PNS)).hasSameHashCodeAs(Nip.of(PNS));
        assertThat(Nip.of("19080817.193003.1.001").reveal()).isEqualTo(PNS);
    }

    @ParameterizedTest
    @CsvSource({
        "19080817193003100, NOT_18_DIGITS",
        "1908081719300310011, NOT_18_DIGITS",
        "19080817-19300310-1, NOT_18_DIGITS",
        "١٩٠٨٠٨١٧١٩٣٠٠٣١٠٠١, NOT_18_DIGITS",
        "190802301930031001, BIRTH_DATE",
        "190902291930031001, BIRTH_DATE",
        "190813011930031001, BIRTH_DATE",
        "190808171930001001, UNKNOWN_SCHEME",
        "190808171930131001, UNKNOWN_SCHEME",
        "190808171930201001, UNKNOWN_SCHEME",
        "190808171930301001, UNKNOWN_SCHEME",
        "190808171930033001, SEX_DIGIT",
        "190808171930030001, SEX_DIGIT",
        "190808171930031000, SERIAL",
        "190808171908081001, APPOINTED_BEFORE_BIRTH",
        "190808171907211001, APPOINTED_BEFORE_BIRTH",
    })
    void each_check_refuses_with_its_own_code_and_without_the_number(String text, NipError error) {
        InvalidNipException refused = catchThrowableOfType(InvalidNipException.class, () -> Nip.of(text));

        assertThat(refused.error()).isEqualTo(error);
        assertThat(refused)
                .hasMessageStartingWith("nip: ")
                .hasMessageContaining(error.name())
                .hasNoCause();
        assertThat(refused.getMessage()).doesNotContain(text).doesNotContainPattern("[0-9]{4}");
    }

    @Test
    void a_leap_day_exists_only_in_leap_years() {
        assertThat(Nip.of("190802291930031001").warnings()).isEmpty();
        assertThatThrownBy(() -> Nip.of("190002291930031001")).isInstanceOf(InvalidNipException.class);
    }

    @Test
    void the_future_is_refused_only_where_a_day_is_given() {
        Nip pns = Nip.of(PNS);
        assertThat(pns.checkedOn(LocalDate.of(1930, 3, 1))).isSameAs(pns);
        assertThatThrownBy(() -> pns.checkedOn(LocalDate.of(1930, 2, 28)))
                .isInstanceOfSatisfying(
                        InvalidNipException.class,
                        refused -> assertThat(refused.error()).isEqualTo(NipError.IN_FUTURE));
        Nip pppk = Nip.of(PPPK);
        assertThat(pppk.checkedOn(LocalDate.of(2020, 1, 1))).isSameAs(pppk);
        assertThatThrownBy(() -> pppk.checkedOn(LocalDate.of(2019, 12, 31))).isInstanceOf(InvalidNipException.class);
    }

    @Test
    void a_contract_employee_born_later_in_the_year_asked_about_is_in_the_future() {
        Nip born = Nip.of("192012312020211001");
        assertThat(born.warnings()).isEmpty();
        assertThatThrownBy(() -> Nip.of("192012311920211001").checkedOn(LocalDate.of(1920, 6, 1)))
                .isInstanceOf(InvalidNipException.class);
    }

    @Test
    void an_early_appointment_is_a_warning_not_an_error() {
        assertThat(Nip.of("190808171926091001").warnings()).isEmpty();
        assertThat(Nip.of("190808171926081001").warnings()).containsExactly(NipWarning.UNDER_AGE_AT_APPOINTMENT);
        assertThat(Nip.of("190808171927211001").warnings())
                .containsExactly(NipWarning.UNDER_AGE_AT_APPOINTMENT, NipWarning.PPPK_BEFORE_2019);
        assertThat(Nip.of("190808171928211001").warnings()).containsExactly(NipWarning.PPPK_BEFORE_2019);
        assertThat(Nip.of(PPPK).warnings()).isEmpty();
    }

    @Test
    void nothing_of_the_number_is_shown() {
        assertThat(Nip.of(PNS)).hasToString("NIP[*]");
        assertThat(LegacyNip.of("130 123 456")).hasToString("LegacyNIP[*]");
    }

    @Test
    void numbers_that_differ_in_one_digit_are_different() {
        assertThat(Nip.of(PNS)).isNotEqualTo(Nip.of("190808171930031002")).isNotEqualTo(PNS);
    }

    @Test
    void the_old_number_has_nine_digits() {
        assertThat(LegacyNip.of("130.123.456")).isEqualTo(LegacyNip.of("130123456"));
        assertThat(LegacyNip.of("130123456").reveal()).isEqualTo("130123456");
        assertThatThrownBy(() -> LegacyNip.of("13012345"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("13012345");
    }
}
