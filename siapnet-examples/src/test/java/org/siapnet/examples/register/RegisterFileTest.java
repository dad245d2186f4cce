package org.siapnet.examples.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.examples.register.TestRegister.*;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.siapnet.examples.register.RegisterImport.Mode;
import org.siapnet.examples.register.TestRegister.Row;
import org.siapnet.examples.register.TestRegister.Storage;

/** Headers and physical lines: what cannot be read is said of its line and harms no other. */
class RegisterFileTest {
    private static final Row DELIVERED = delivered(1, 1);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "report_number,respondent_no;1;HEADER_MISSING_COLUMN",
                "\"report_number;1;HEADER_UNREADABLE",
            })
    void a_bad_header_is_said_of_its_line(String header, int line, String code) {
        ImportReport report = Storage.empty().take(header + "\n" + DELIVERED.line() + "\n");

        assertThat(report.errors()).extracting(Fault::code).contains(code);
        assertThat(report.errors()).extracting(Fault::line).containsOnly(line);
        assertThat(report.rejected()).isEqualTo(report.rows()).isEqualTo(1);
        assertThat(report.complete()).isFalse();
    }

    @Test
    void a_column_twice_unknown_or_missing_is_said() {
        String twice = HEADER.replaceFirst("respondent_no", "report_number");
        assertThat(Storage.empty().take(twice + "\n").errors())
                .extracting(Fault::code)
                .containsExactly("HEADER_UNKNOWN_COLUMN", "HEADER_MISSING_COLUMN");
        assertThat(Storage.empty().take(HEADER + ",shoe_size\n").errors())
                .extracting(Fault::code)
                .containsExactly("HEADER_UNKNOWN_COLUMN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n", "\uFEFF"})
    void a_file_without_a_header_is_no_register(String text) {
        ImportReport report = Storage.empty().take(text);

        assertThat(report.errors()).extracting(Fault::code).containsExactly("HEADER_MISSING");
        assertThat(report.rows()).isZero();
        assertThat(report.complete()).isFalse();
    }

    @Test
    void a_header_alone_is_an_empty_register() {
        assertThat(Storage.empty().take(HEADER).complete()).isTrue();
    }

    @Test
    void byte_order_mark_windows_line_ends_comments_and_empty_lines_are_passed_over() {
        String text = "\uFEFF# note\n\n" + file(DELIVERED) + "# NIP 192904011964101001\n   \n"
                + delivered(2, 1).line();

        ImportReport report = Storage.empty().take(text.replace("\n", "\r\n"));

        assertThat(report.errors()).isEmpty();
        assertThat(report.accepted()).isEqualTo(2);
    }

    @Test
    void lines_that_cannot_be_read_harm_no_other() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String line : new String[] {
            HEADER,
            delivered(1, 1).line(),
            delivered(2, 1).line().replace("SINTETIS", "\"SINTETIS"),
            delivered(3, 1).line() + ",more",
            "few,columns",
            "x".repeat(70_000),
            delivered(4, 1).line(),
            "y".repeat(65_536),
            "\"".repeat(65_536),
            delivered(5, 1).line().replace("SINTETIS", "SIN\"TETIS")
        }) {
            bytes.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        bytes.writeBytes(new byte[] {'a', (byte) 0xC3, (byte) 0x28, '\n'});
        bytes.writeBytes(new byte[] {'a', (byte) 0xFF, '\n'});
        bytes.writeBytes(delivered(6, 1).line().getBytes(StandardCharsets.UTF_8));

        ImportReport report = Storage.empty().take(bytes.toByteArray(), Mode.GOOD_ROWS);

        assertThat(report.errors().stream().map(fault -> fault.line() + " " + fault.code()))
                .containsExactly(
                        "3 QUOTES_NOT_CLOSED",
                        "4 COLUMN_COUNT",
                        "5 COLUMN_COUNT",
                        "6 LINE_TOO_LONG",
                        "8 COLUMN_COUNT",
                        "9 COLUMN_COUNT",
                        "10 QUOTES_NOT_CLOSED",
                        "11 NOT_UTF8",
                        "12 NOT_UTF8");
        assertThat(report.accepted()).isEqualTo(3);
        assertThat(report.rows()).isEqualTo(12);
    }

    @Test
    void a_line_of_64_kib_is_read_and_a_longer_one_is_too_long() {
        String longest = DELIVERED.line() + " ".repeat(65_536 - DELIVERED.line().length());
        assertThat(Storage.empty().take(HEADER + "\n" + longest).accepted()).isEqualTo(1);
        assertThat(Storage.empty().take(HEADER + "\n" + longest + " ").errors())
                .extracting(Fault::code)
                .containsExactly("LINE_TOO_LONG");
    }
}
