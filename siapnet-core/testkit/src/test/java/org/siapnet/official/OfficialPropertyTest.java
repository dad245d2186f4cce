package org.siapnet.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.siapnet.testkit.Officials;

class OfficialPropertyTest {

    @Property
    void a_number_comes_back_from_its_digits_however_they_are_grouped(
            @ForAll("nips") Nip nip, @ForAll @IntRange(min = 1, max = 17) int at) {
        String digits = nip.reveal();

        assertThat(Nip.of(digits)).isEqualTo(nip).hasSameHashCodeAs(nip);
        assertThat(Nip.of(digits.substring(0, at) + " ." + digits.substring(at)))
                .isEqualTo(nip);
    }

    @Property
    void generated_numbers_are_unremarkable_and_of_people_born_1900_to_1930(@ForAll("nips") Nip nip) {
        assertThat(nip.warnings()).isEmpty();
        assertThat(nip.reveal()).matches("19([012][0-9]|30).*");
        assertThat(nip.checkedOn(LocalDate.of(2030, 12, 31))).isSameAs(nip);
    }

    @Property
    void the_text_of_a_number_shows_no_run_of_digits(@ForAll("nips") Nip nip) {
        assertThat(nip.toString()).doesNotContainPattern("[0-9]");
    }

    @Property
    void a_refused_number_is_never_quoted(@ForAll("nips") Nip nip, @ForAll @IntRange(min = 0, max = 17) int gone) {
        String text = new StringBuilder(nip.reveal()).deleteCharAt(gone).toString();

        assertThatThrownBy(() -> Nip.of(text))
                .isInstanceOf(InvalidNipException.class)
                .message()
                .doesNotContainPattern("[0-9]{4}");
    }

    @Property
    void eighteen_digits_are_a_number_or_refused_with_a_code(@ForAll("digits") String digits) {
        Throwable thrown =
                catchThrowable(() -> assertThat(Nip.of(digits).reveal()).isEqualTo(digits));

        if (thrown != null) {
            assertThat(thrown).isInstanceOf(InvalidNipException.class);
            assertThat(thrown.getMessage()).doesNotContainPattern("[0-9]{4}");
        }
    }

    @Property
    void any_text_is_read_or_refused_and_what_is_read_is_written_the_same(@ForAll("texts") String text) {
        readOrRefuse(text, it -> assertThat(AgencyCode.parse(it)).hasToString(it));
        readOrRefuse(text, it -> assertThat(SupervisorUnit.parse(it)).hasToString(it));
        readOrRefuse(text, it -> assertThat(DocumentNumber.of(it)).hasToString(it));
        readOrRefuse(text, it -> assertThat(PersonRef.parse(it).toString()).isEqualToIgnoringCase(it));
        readOrRefuse(text, it -> assertThat(KemendagriRegionCode.of(it).value()).isEqualTo(it));
        readOrRefuse(text, it -> assertThat(BpsRegionCode.of(it).value()).isEqualTo(it));
        readOrRefuse(text, it -> assertThat(Nip.of(it)).isNotNull());
        readOrRefuse(text, it -> assertThat(LegacyNip.of(it)).isNotNull());
    }

    @Property
    void a_code_is_written_and_read_back(@ForAll("agencyCodes") AgencyCode code) {
        assertThat(AgencyCode.parse(code.toString())).isEqualTo(code);
        assertThat(code.system().code(code.value())).isEqualTo(code);
    }

    @Property
    void a_unit_is_written_and_read_back(@ForAll("units") SupervisorUnit unit) {
        assertThat(SupervisorUnit.parse(unit.toString())).isEqualTo(unit);
    }

    @Property
    void a_person_reference_is_written_and_read_back(@ForAll("persons") PersonRef person) {
        assertThat(PersonRef.parse(person.toString())).isEqualTo(person);
    }

    @Property
    void a_document_number_never_holds_a_number_of_a_person(
            @ForAll("nips") Nip nip, @ForAll("documents") DocumentNumber number) {
        String digits = nip.reveal();
        String grouped = digits.substring(0, 8) + " " + digits.substring(8, 14) + " " + digits.charAt(14) + " "
                + digits.substring(15);

        for (String person : List.of(digits, digits.substring(0, 16), grouped)) {
            assertThatThrownBy(() -> DocumentNumber.of(number + "/" + person))
                    .isInstanceOf(IllegalArgumentException.class)
                    .message()
                    .doesNotContain(person);
        }
    }

    @Property
    void a_scheme_counts_every_position_exactly_once(
            @ForAll("manyPositions") List<Position> positions, @ForAll PositionScheme scheme) {
        Map<PositionBucket, Integer> counts = new EnumMap<>(PositionBucket.class);
        positions.forEach(position -> counts.merge(position.in(scheme), 1, Integer::sum));

        assertThat(scheme.buckets()).containsAll(counts.keySet());
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(positions.size());
    }

    @Property
    void only_the_published_groups_of_2020_look_at_the_territory(@ForAll PositionCategory category) {
        for (PositionScheme scheme : PositionScheme.values()) {
            if (scheme != PositionScheme.KASN_2020) {
                assertThat(Position.of(category).in(scheme))
                        .isEqualTo(Position.ofTerritorialHead(category).in(scheme));
            }
        }
    }

    @Property
    void every_region_has_a_government_in_its_own_province_and_zone(@ForAll("regions") Region region) {
        Agency government = Regions.indonesia().agencyOf(region.code());
        KemendagriRegionCode seat = (KemendagriRegionCode) government.code();

        assertThat(seat.province()).isEqualTo(region.code().province());
        assertThat(Agencies.indonesia().find(seat)).contains(government);
        assertThat(Agencies.indonesia().zoneOf(seat))
                .contains(Regions.indonesia().zoneOf(region.code()));
    }

    @Property
    void every_agency_is_found_again_by_its_code(@ForAll("agencies") Agency agency) {
        assertThat(Agencies.indonesia().find(agency.code())).contains(agency);
    }

    private static void readOrRefuse(String text, Consumer<String> reader) {
        try {
            reader.accept(text);
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).matches("[a-zA-Z]+: .*");
        }
    }

    @Provide
    Arbitrary<Nip> nips() {
        return Officials.nips();
    }

    @Provide
    Arbitrary<AgencyCode> agencyCodes() {
        return Officials.agencyCodes();
    }

    @Provide
    Arbitrary<SupervisorUnit> units() {
        return Officials.supervisorUnits();
    }

    @Provide
    Arbitrary<PersonRef> persons() {
        return Officials.personRefs();
    }

    @Provide
    Arbitrary<DocumentNumber> documents() {
        return Officials.documentNumbers();
    }

    @Provide
    Arbitrary<List<Position>> manyPositions() {
        return Officials.positions().list().ofMaxSize(200);
    }

    @Provide
    Arbitrary<Region> regions() {
        return Officials.regions();
    }

    @Provide
    Arbitrary<Agency> agencies() {
        return Officials.agencies();
    }

    @Provide
    Arbitrary<String> digits() {
        return Arbitraries.strings().numeric().ofLength(18);
    }

    /** Anything, and valid texts with one sign changed. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> valid = Arbitraries.oneOf(List.of(
                Officials.agencyCodes().map(Object::toString),
                Officials.supervisorUnits().map(Object::toString),
                Officials.documentNumbers().map(Object::toString),
                Officials.personRefs().map(Object::toString),
                Officials.nips().map(Nip::reveal)));
        Arbitrary<String> spoilt = Combinators.combine(
                        valid,
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.chars().all())
                .as((text, at, sign) -> {
                    StringBuilder changed = new StringBuilder(text);
                    changed.setCharAt(at % text.length(), sign);
                    return changed.toString();
                });
        return Arbitraries.oneOf(List.of(Arbitraries.strings().ofMaxLength(90), valid, spoilt));
    }
}
