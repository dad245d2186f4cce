package org.siapnet.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.siapnet.cases.CaseId;
import org.siapnet.election.ElectionId;
import org.siapnet.official.AgencyCode;
import org.siapnet.official.DocumentNumber;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.official.SupervisorUnit;
import org.siapnet.report.ReportId;
import org.siapnet.time.IndonesianZone;
import org.siapnet.time.OccurredOn;
import org.siapnet.violation.Act;

/**
 * Bentuk teks: how a value type is written as one text. What is read, written and described all follow this table.
 *
 * @param type the value type
 * @param write the text of a value
 * @param read the value of a text; refuses by {@link IllegalArgumentException} or {@link DateTimeException}
 * @param pattern what the text looks like, as a regular expression; empty where the format says it
 * @param format name of a format everybody knows; empty if there is none
 * @param example a text that can be read
 */
record TextForm<T>(
        Class<T> type,
        Function<T, String> write,
        Function<String, T> read,
        String pattern,
        String format,
        String example) {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;
    private static final String AN_ID = "01935b2e-7c00-7000-8000-000000000001";
    private static final Map<Class<?>, TextForm<?>> ALL = new LinkedHashMap<>();

    static {
        id(UUID.class, UUID::toString, uuid -> uuid);
        id(CaseId.class, CaseId::toString, CaseId::of);
        id(ReportId.class, ReportId::toString, ReportId::of);
        id(PersonRef.class, PersonRef::toString, PersonRef::of);
        add(
                DocumentNumber.class,
                DocumentNumber::value,
                DocumentNumber::of,
                "[A-Za-z0-9 ./\\-_()&:]{1,80}",
                "001/LP/2020");
        add(
                KemendagriRegionCode.class,
                KemendagriRegionCode::value,
                KemendagriRegionCode::of,
                "[1-9][0-9](\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?",
                "33.03");
        add(
                AgencyCode.class,
                AgencyCode::toString,
                AgencyCode::parse,
                "(KEMENDAGRI|BPS|BKN|ACRONYM):.+",
                "KEMENDAGRI:33.03");
        add(
                SupervisorUnit.class,
                SupervisorUnit::toString,
                SupervisorUnit::parse,
                "(BAWASLU|PANWASCAM|PKD)(:.+)?",
                "BAWASLU:33.03");
        add(ElectionId.class, ElectionId::value, ElectionId::of, "[A-Z][A-Z0-9_]{2,40}", "PILKADA_2020");
        add(Act.class, Act::id, Act::of, "[A-Z][A-Z0-9_]{1,63}", "SOCIAL_MEDIA_CAMPAIGN");
        add(Nip.class, Nip::reveal, Nip::of, "[0-9 .]{18,24}", "191001011935011001");
        add(
                OccurredOn.class,
                TextForm::moment,
                TextForm::moment,
                "[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2}))?",
                "2020-10-05");
        put(new TextForm<>(LocalDate.class, LocalDate::toString, TextForm::date, "", "date", "2020-10-05"));
        put(new TextForm<>(
                Instant.class, Instant::toString, TextForm::instant, "", "date-time", "2020-10-05T02:00:00Z"));
    }

    /** The text form of a type; empty if it has none. */
    static Optional<TextForm<?>> of(Class<?> type) {
        return Optional.ofNullable(ALL.get(type));
    }

    static Stream<TextForm<?>> all() {
        return ALL.values().stream();
    }

    /** The value of a text; empty if it is none. */
    Optional<T> value(String text) {
        try {
            return Optional.of(read.apply(text));
        } catch (IllegalArgumentException | DateTimeException none) {
            return Optional.empty();
        }
    }

    private static <T> void id(Class<T> type, Function<T, String> write, Function<UUID, T> of) {
        put(new TextForm<>(type, write, text -> of.apply(PersonRef.parse(text).value()), "", "uuid", AN_ID));
    }

    private static <T> void add(
            Class<T> type, Function<T, String> write, Function<String, T> read, String pattern, String example) {
        put(new TextForm<>(type, write, read, "^" + pattern + "$", "", example));
    }

    private static void put(TextForm<?> form) {
        ALL.put(form.type(), form);
    }

    private static LocalDate date(String text) {
        if (text.length() != 10) {
            throw new IllegalArgumentException("date: must be written like 2020-12-09");
        }
        return within(LocalDate.parse(text));
    }

    private static LocalDate within(LocalDate day) {
        if (day.getYear() < EARLIEST || day.getYear() > LATEST) {
            throw new IllegalArgumentException("date: year out of range");
        }
        return day;
    }

    private static Instant instant(String text) {
        OffsetDateTime moment = OffsetDateTime.parse(text);
        within(moment.toLocalDate());
        return moment.toInstant();
    }

    /** A date, or an instant with the offset of the acting body, by which it is dated. */
    private static OccurredOn moment(String text) {
        if (text.indexOf('T') < 0) {
            return OccurredOn.on(date(text));
        }
        OffsetDateTime moment = OffsetDateTime.parse(text);
        return new OccurredOn(within(moment.toLocalDate()), Optional.of(moment.toInstant()));
    }

    /** The instant in the first zone in which it falls on the date; the date alone where there is none. */
    private static String moment(OccurredOn on) {
        return on.instant().stream()
                .flatMap(instant ->
                        Stream.of(IndonesianZone.values()).map(zone -> OffsetDateTime.ofInstant(instant, zone.id())))
                .filter(moment -> moment.toLocalDate().equals(on.date()))
                .map(OffsetDateTime::toString)
                .findFirst()
                .orElseGet(() -> on.date().toString());
    }
}
