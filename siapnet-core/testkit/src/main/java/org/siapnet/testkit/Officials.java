package org.siapnet.testkit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.siapnet.official.Agencies;
import org.siapnet.official.Agency;
import org.siapnet.official.AgencyAcronym;
import org.siapnet.official.AgencyCode;
import org.siapnet.official.BknAgencyCode;
import org.siapnet.official.BpsRegionCode;
import org.siapnet.official.DocumentNumber;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.official.Position;
import org.siapnet.official.PositionCategory;
import org.siapnet.official.Region;
import org.siapnet.official.Regions;
import org.siapnet.official.SupervisorUnit;

/**
 * Generators of officials, their positions and their agencies. Numbers are of people born 1900 to 1930, so that none can
 * belong to a living civil servant.
 */
public final class Officials {
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_BIRTH = LocalDate.of(1930, 12, 31);

    private Officials() {}

    /** Numbers in both layouts, without warnings. */
    public static Arbitrary<Nip> nips() {
        return Arbitraries.oneOf(List.of(pnsNips(), pppkNips()));
    }

    /** Numbers in the layout of PNS, appointed at the age of 18 to 35. */
    public static Arbitrary<Nip> pnsNips() {
        Arbitrary<Integer> months = Arbitraries.integers().between(18 * 12 + 1, 36 * 12);
        return Combinators.combine(births(), months, sexes(), serials()).as((birth, later, sex, serial) -> {
            YearMonth appointed = YearMonth.from(birth).plusMonths(later);
            return nip(birth, appointed.getYear(), appointed.getMonthValue(), sex, serial);
        });
    }

    /** Numbers in the layout of PPPK, appointed 2019 to 2030. */
    public static Arbitrary<Nip> pppkNips() {
        Arbitrary<Integer> years = Arbitraries.integers().between(2019, 2030);
        Arbitrary<Integer> contracts = Arbitraries.integers().between(21, 29);
        return Combinators.combine(births(), years, contracts, sexes(), serials())
                .as((birth, year, contract, sex, serial) -> nip(birth, year, contract, sex, serial));
    }

    /** References of persons. */
    public static Arbitrary<PersonRef> personRefs() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
                .as((high, low) -> PersonRef.of(new UUID(high, low)));
    }

    /** Positions of every level, with and without a territory. */
    public static Arbitrary<Position> positions() {
        return Combinators.combine(Arbitraries.of(PositionCategory.class), Arbitraries.of(true, false))
                .as(Position::new);
    }

    /** Regions of all lists. */
    public static Arbitrary<Region> regions() {
        return Arbitraries.of(List.copyOf(Regions.indonesia().all()));
    }

    /** Regional governments, and the agencies the sources name. */
    public static Arbitrary<Agency> agencies() {
        Arbitrary<Agency> regional = regions().map(region -> Regions.indonesia().agencyOf(region.code()));
        Arbitrary<Agency> named = Arbitraries.of(Agencies.indonesia().named().stream()
                .map(Agencies.Entry::agency)
                .toList());
        return Arbitraries.frequencyOf(Tuple.of(4, regional), Tuple.of(1, named));
    }

    /** Kemendagri codes of all four levels, whether or not a list has them. */
    public static Arbitrary<KemendagriRegionCode> regionCodes() {
        return Combinators.combine(provinceDigits(), regencyDigits(), digits(2), digits(4), levels())
                .as((province, regency, district, village, level) -> KemendagriRegionCode.of(String.join(
                        ".", List.of(province, regency, district, village).subList(0, level))));
    }

    /** Codes of every system. */
    public static Arbitrary<AgencyCode> agencyCodes() {
        Arbitrary<AgencyCode> bps = Combinators.combine(
                        provinceDigits(), regencyDigits(), digits(3), digits(3), levels())
                .as((province, regency, district, village, level) -> BpsRegionCode.of(String.join(
                        "", List.of(province, regency, district, village).subList(0, level))));
        Arbitrary<AgencyCode> bkn =
                Arbitraries.integers().between(1000, 9999).map(code -> BknAgencyCode.of(code.toString()));
        Arbitrary<AgencyCode> acronym = Arbitraries.strings()
                .withCharRange('A', 'Z')
                .ofMinLength(2)
                .ofMaxLength(32)
                .map(AgencyAcronym::of);
        return Arbitraries.oneOf(List.of(regionCodes().map(code -> (AgencyCode) code), bps, bkn, acronym));
    }

    /** Units of the election supervisor at every level. */
    public static Arbitrary<SupervisorUnit> supervisorUnits() {
        return regionCodes()
                .optional(0.95)
                .map((Optional<KemendagriRegionCode> region) ->
                        region.map(SupervisorUnit::of).orElseGet(SupervisorUnit::national));
    }

    /** Numbers of letters, reports and decrees. */
    public static Arbitrary<DocumentNumber> documentNumbers() {
        Arbitrary<String> offices = Arbitraries.of("KASN", "BKN", "B", "R", "SK", "M.SM.00.00", "PM.06.02");
        return Combinators.combine(
                        Arbitraries.integers().between(1, 99_999),
                        offices,
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(2015, 2035))
                .as((number, office, month, year) ->
                        DocumentNumber.of(String.format(Locale.ROOT, "%d/%s/%02d/%d", number, office, month, year)));
    }

    private static Nip nip(LocalDate birth, int year, int scheme, int sex, int serial) {
        String born = birth.toString().replace("-", "");
        return Nip.of(String.format(Locale.ROOT, "%s%04d%02d%d%03d", born, year, scheme, sex, serial));
    }

    private static Arbitrary<LocalDate> births() {
        return Arbitraries.longs()
                .between(FIRST_BIRTH.toEpochDay(), LAST_BIRTH.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Integer> sexes() {
        return Arbitraries.of(1, 2);
    }

    private static Arbitrary<Integer> serials() {
        return Arbitraries.integers().between(1, 999);
    }

    private static Arbitrary<Integer> levels() {
        return Arbitraries.integers().between(1, 4);
    }

    private static Arbitrary<String> provinceDigits() {
        return Arbitraries.integers().between(10, 99).map(String::valueOf);
    }

    private static Arbitrary<String> regencyDigits() {
        return Arbitraries.integers()
                .between(1, 99)
                .filter(number -> number != 70)
                .map(number -> String.format(Locale.ROOT, "%02d", number));
    }

    private static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().numeric().ofLength(length);
    }
}
