package org.siapnet.examples.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.siapnet.examples.register.TestRegister.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.siapnet.Siapnet;
import org.siapnet.access.AccessDeniedException;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.examples.register.RegisterImport.Mode;
import org.siapnet.examples.register.TestRegister.Row;
import org.siapnet.examples.register.TestRegister.Storage;
import org.siapnet.official.Nip;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;

class RegisterImportTest {
    private static final Row GOOD = delivered(1, 1);
    private static final Row BAD = delivered(2, 1).changed("examination_status=REJECTED recommended_level=");

    private final Storage storage = Storage.empty();

    @Test
    void the_same_file_again_changes_nothing() {
        String file = file(GOOD, received(2, 1));
        assertThat(figures(storage.take(file))).containsExactly(2, 2, 0, 0);
        int entries = storage.entries();

        assertThat(figures(storage.take(file))).containsExactly(2, 0, 2, 0);
        assertThat(storage.entries()).isEqualTo(entries);
    }

    @Test
    void a_changed_row_under_a_known_key_writes_nothing() {
        storage.take(file(GOOD));
        int entries = storage.entries();

        for (String change : List.of(
                "recommended_level=MORAL_CLOSED",
                "agency=KEMENDAGRI:33.04",
                "respondent_nip=" + delivered(1, 2).get("respondent_nip"),
                "delivered_date=2020-09-28")) {
            ImportReport report = storage.take(file(GOOD.changed(change)));
            assertThat(report.errors()).extracting(Fault::code).containsExactly("ROW_CHANGED");
            assertThat(figures(report)).containsExactly(1, 0, 0, 1);
        }
        assertThat(storage.take(file(GOOD.with("respondent_name", "SINTETIS 9999 Lain")))
                        .errors())
                .extracting(Fault::code)
                .containsExactly("ROW_CHANGED");
        assertThat(storage.entries()).isEqualTo(entries);
        assertThat(storage.vault().find(nip(delivered(1, 2)))).isEmpty();
    }

    @Test
    void the_same_person_act_and_day_in_another_report_is_a_possible_duplicate_whichever_file_it_comes_from() {
        String nip = GOOD.get("respondent_nip");
        Row twin = received(2, 1).with("respondent_nip", nip, "respondent_name", GOOD.get("respondent_name"));
        Row otherDay = received(3, 1)
                .with(
                        "respondent_nip",
                        nip,
                        "respondent_name",
                        GOOD.get("respondent_name"),
                        "event_date",
                        "2020-08-28");
        assertThat(storage.take(file(GOOD, received(4, 1))).warnings()).isEmpty();

        ImportReport report = storage.take(file(otherDay, twin));
        assertThat(figures(report)).containsExactly(2, 2, 0, 0);
        assertThat(report.warnings())
                .extracting(Fault::line, Fault::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3, "POSSIBLE_DUPLICATE"));
        for (org.siapnet.message.Language language : org.siapnet.message.Language.values()) {
            assertThat(report.warnings().get(0).message(language)).contains(GOOD.get("report_number"));
        }

        assertThat(Storage.empty().take(file(GOOD, twin, otherDay)).warnings())
                .extracting(Fault::line)
                .containsExactly(2, 3);
    }

    @Test
    void blanks_around_values_and_the_order_of_columns_change_nothing() {
        storage.take(file(GOOD));
        List<String> columns = new ArrayList<>(Pilkada2020Register.columns());
        java.util.Collections.reverse(columns);
        String line = String.join(
                ",",
                columns.stream().map(column -> " " + GOOD.get(column) + " ").toList());

        assertThat(figures(storage.take(String.join(",", columns) + "\n" + line)))
                .containsExactly(1, 0, 1, 0);
    }

    @Test
    void rows_that_disagree_about_their_report_are_all_rejected_and_others_proceed() {
        ImportReport report = storage.take(file(
                received(1, 1), received(1, 2).changed("forwarded_date=2020-09-04"), received(1, 3), received(2, 1)));

        assertThat(figures(report)).containsExactly(4, 1, 0, 3);
        assertThat(report.errors()).extracting(Fault::code).containsOnly("REPORT_CONFLICT");
        assertThat(report.errors()).extracting(Fault::line).containsExactly(2, 3, 4);
        assertThat(storage.siapnet()
                        .find(IMPORTER, RegisterQuery.of(StreamId.Kind.REPORT).build()))
                .hasSize(1);
    }

    @Test
    void a_row_that_disagrees_with_a_stored_report_is_rejected() {
        storage.take(file(received(1, 1)));

        for (String change : List.of(
                "region=33.04 supervisor_unit=BAWASLU:33.04",
                "registered_date=2020-09-01",
                "forwarded_date=2020-09-04",
                "forwarding_letter=F-9/2020",
                "known_date=2020-08-31")) {
            ImportReport report = storage.take(file(received(1, 2).changed(change)));
            assertThat(report.errors())
                    .describedAs(change)
                    .extracting(Fault::code)
                    .containsExactly("REPORT_KNOWN_OTHERWISE");
        }
        assertThat(figures(storage.take(file(received(1, 2))))).containsExactly(1, 1, 0, 0);
    }

    @Test
    void respondents_of_one_report_have_an_employer_each() {
        storage.take(file(
                received(1, 1),
                received(1, 2).changed("agency=ACRONYM:KEMENAG"),
                received(1, 3).changed("agency=KEMENDAGRI:33")));

        assertThat(storage.siapnet()
                        .find(IMPORTER, RegisterQuery.of(StreamId.Kind.CASE).build()))
                .extracting(row -> row.agency().orElseThrow())
                .containsExactlyInAnyOrder("KEMENDAGRI:33.03", "ACRONYM:KEMENAG", "KEMENDAGRI:33");
        assertThat(storage.siapnet()
                        .find(IMPORTER, RegisterQuery.of(StreamId.Kind.REPORT).build()))
                .hasSize(1);
    }

    @Test
    void a_dry_run_writes_nothing_and_says_the_same() {
        String file = file(GOOD, BAD, delivered(1, 1), received(3, 1));

        ImportReport rehearsed = storage.take(file, Mode.DRY_RUN);

        assertThat(storage.entries()).isZero();
        assertThat(storage.siapnet()
                        .find(IMPORTER, RegisterQuery.of(StreamId.Kind.CASE).build()))
                .isEmpty();
        assertThat(storage.vault().find(nip(GOOD))).isEmpty();
        assertThat(storage.take(file)).isEqualTo(rehearsed);
        assertThat(figures(rehearsed)).containsExactly(4, 2, 1, 1);
    }

    @Test
    void one_person_twice_in_a_report_is_rejected_in_a_dry_run_too() {
        Row twice = received(1, 2).with("respondent_nip", received(1, 1).get("respondent_nip"));
        String file = file(received(1, 1), twice);

        ImportReport rehearsed = storage.take(file, Mode.DRY_RUN);

        assertThat(rehearsed.errors()).extracting(Fault::code).containsExactly("RESPONDENT_ALREADY_NAMED");
        assertThat(rehearsed.errors()).extracting(Fault::column).containsExactly("respondent_nip");
        assertThat(figures(storage.take(file, Mode.ALL_OR_NOTHING))).containsExactly(2, 0, 0, 2);
        assertThat(storage.entries()).isZero();
        assertThat(storage.take(file)).isEqualTo(rehearsed);
    }

    @Test
    void all_or_nothing_lets_one_bad_row_hold_back_all() {
        ImportReport held = storage.take(file(GOOD, BAD), Mode.ALL_OR_NOTHING);

        assertThat(figures(held)).containsExactly(2, 0, 0, 2);
        assertThat(held.errors()).extracting(Fault::line).containsOnly(3);
        assertThat(storage.entries()).isZero();
        assertThat(storage.vault().find(nip(GOOD))).isEmpty();
        assertThat(figures(storage.take(file(GOOD), Mode.ALL_OR_NOTHING))).containsExactly(1, 1, 0, 0);
    }

    @Test
    void a_rejected_row_leaves_no_name_behind() {
        Row refusedByLaw = delivered(4, 1).changed("election=PILKADA_2020 examination_status=NOT_PROVEN");

        ImportReport report = storage.take(file(GOOD, BAD, refusedByLaw));

        assertThat(figures(report)).containsExactly(3, 1, 0, 2);
        assertThat(report.errors()).anyMatch(fault -> fault.refusal().isPresent());
        assertThat(storage.vault().find(nip(GOOD))).isPresent();
        assertThat(storage.vault().find(nip(BAD))).isEmpty();
        assertThat(storage.vault().find(nip(refusedByLaw))).isEmpty();
    }

    @Test
    void a_level_other_than_the_rulebooks_is_accepted_and_warned_of() {
        ImportReport report = storage.take(file(GOOD.changed("recommended_level=SEVERE")));

        assertThat(report.complete()).isTrue();
        assertThat(report.warnings()).extracting(Fault::code).containsExactly("LEVEL_DEVIATES");
        assertThat(report.warnings()).extracting(Fault::column).containsExactly("recommended_level");
    }

    @Test
    void a_whole_file_of_a_few_batches_is_imported_with_progress() {
        List<Row> rows =
                IntStream.rangeClosed(1, 1_201).mapToObj(i -> received(i, 1)).toList();
        List<Integer> progress = new ArrayList<>();
        ImportReport report = run(storage.siapnet(), file(rows), progress);

        assertThat(figures(report)).containsExactly(1_201, 1_201, 0, 0);
        assertThat(progress).containsExactly(500, 1_000, 1_201);
    }

    @Test
    void the_synthetic_register_imports_whole() {
        ImportReport report = storage.take(RegisterRows.text(Pilkada2020Register.published()));

        assertThat(report.errors()).isEmpty();
        assertThat(figures(report)).containsExactly(2_034, 2_034, 0, 0);
        assertThat(storage.siapnet()
                        .find(
                                IMPORTER,
                                RegisterQuery.of(StreamId.Kind.CASE)
                                        .limit(10_000)
                                        .build()))
                .extracting(RegisterRow::entry)
                .containsOnly("VALID")
                .hasSize(2_034);
    }

    @Test
    void only_an_importer_imports_and_exports() {
        Actor actor = Actor.of("a", "BAWASLU", Role.SUPERVISOR);

        assertThatThrownBy(() -> new RegisterImport(storage.siapnet(), actor))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> new RegisterExport(storage.siapnet(), actor, CLOCK))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_file_that_cannot_be_read_is_an_io_error() {
        RegisterImport imports = new RegisterImport(storage.siapnet(), IMPORTER);
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }
        };
        assertThatThrownBy(() -> imports.run(() -> broken, Mode.GOOD_ROWS, rows -> {}))
                .isInstanceOf(IOException.class);
    }

    private static ImportReport run(Siapnet siapnet, String text, List<Integer> progress) {
        try {
            return new RegisterImport(siapnet, IMPORTER)
                    .run(() -> new ByteArrayInputStream(text.getBytes()), Mode.GOOD_ROWS, progress::add);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Nip nip(Row row) {
        return Nip.of(row.get("respondent_nip"));
    }

    private static List<Integer> figures(ImportReport report) {
        return List.of(report.rows(), report.accepted(), report.unchanged(), report.rejected());
    }
}
