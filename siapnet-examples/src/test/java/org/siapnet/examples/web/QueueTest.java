package org.siapnet.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.siapnet.Siapnet;
import org.siapnet.access.Actor;
import org.siapnet.access.Jurisdiction;
import org.siapnet.access.Role;
import org.siapnet.examples.register.Pilkada2020Register;
import org.siapnet.examples.register.RegisterImport;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;

class QueueTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 12, 15);
    private static final Actor AUDITOR = Actor.of("auditor", "AUDITOR", Role.AUDITOR);

    @SuppressWarnings("NullAway.Init")
    private static Siapnet siapnet;

    @BeforeAll
    static void a_register() throws IOException {
        siapnet = Siapnet.builder().build();
        StringWriter register = new StringWriter();
        Pilkada2020Register.of(2_034, Pilkada2020Register.DEFAULT_SEED).writeTo(register);
        byte[] file = register.toString().getBytes(StandardCharsets.UTF_8);
        new RegisterImport(siapnet, Actor.of("test-import", "SIAPNET", Role.IMPORTER))
                .run(() -> new ByteArrayInputStream(file), RegisterImport.Mode.ALL_OR_NOTHING, done -> {});
    }

    @ParameterizedTest
    @CsvSource({"OVERDUE,", "ALL,", "OVERDUE,DELIVERED", "ALL,PROVEN"})
    void pages_show_overdue_cases_first_and_each_case_once(Queue.Show show, @Nullable String status) {
        List<RegisterRow> found = pages(AUDITOR, show, Optional.ofNullable(status));

        assertThat(found.stream().filter(row -> late(row).isPresent())).hasSizeGreaterThan(Queue.PAGE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Queue.Show.class,
            names = {"OVERDUE", "ALL"})
    void a_province_sees_its_own_cases_in_the_same_order(Queue.Show show) {
        String province = siapnet
                .find(AUDITOR, RegisterQuery.of(StreamId.Kind.CASE).build())
                .stream()
                .filter(row -> late(row).isPresent())
                .map(row -> row.region().orElseThrow().substring(0, 2))
                .findFirst()
                .orElseThrow();
        Actor there = Actor.of("there", "BAWASLU", Role.SUPERVISOR).within(Jurisdiction.region(province));

        assertThat(pages(there, show, Optional.empty()))
                .isNotEmpty()
                .allMatch(row -> row.region().orElseThrow().startsWith(province));
    }

    private static List<RegisterRow> pages(Actor actor, Queue.Show show, Optional<String> status) {
        Site site = Site.demonstration(siapnet, TODAY, Optional::empty);
        List<RegisterRow> found = new ArrayList<>();
        Optional<Queue.Key> after = Optional.empty();
        do {
            Queue.Filter filter = new Queue.Filter(StreamId.Kind.CASE, show, status, Optional.empty(), after);
            Queue.Listed page = new Queue(site, actor, filter).page();
            page.items().forEach(item -> found.add(item.row()));
            after = page.next().map(key -> Queue.Key.parse(key.toString()));
        } while (after.isPresent());

        assertThat(found)
                .isEqualTo(
                        siapnet
                                .find(
                                        actor,
                                        RegisterQuery.of(StreamId.Kind.CASE)
                                                .status(status)
                                                .limit(10_000)
                                                .build())
                                .stream()
                                .filter(row ->
                                        show == Queue.Show.ALL || late(row).isPresent())
                                .sorted(Comparator.comparing(
                                                (RegisterRow row) -> late(row).orElse(LocalDate.MAX))
                                        .thenComparing(RegisterRow::stream))
                                .toList());
        return found;
    }

    private static Optional<LocalDate> late(RegisterRow row) {
        return row.overdueAfter().filter(TODAY::isAfter);
    }
}
